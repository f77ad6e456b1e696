-- The owner has made the tables; the service may use them. Its role can alter no table and no history of migrations.
grant usage on schema public to "${service}";
grant select, insert, update, delete, truncate on all tables in schema public to "${service}";
grant usage, select on all sequences in schema public to "${service}";
revoke all on flyway_schema_history from "${service}";
