-- What was signed stays, and a tile only grows: the service may not take any of it back.
revoke update, delete, truncate on log_checkpoint from "${service}";
revoke delete, truncate on log_tile from "${service}";
