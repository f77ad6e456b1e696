-- What is written stays written: the service's role adds to the log and reads it.
revoke update, delete, truncate on log_entry from "${service}";
