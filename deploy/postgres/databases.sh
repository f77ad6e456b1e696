#!/bin/sh
# Two roles per service: one owns its database and makes the tables, the other works in it. Neither sees another database.
set -eu

database() {
    psql -v ON_ERROR_STOP=1 -v owner="$1" -v owner_password="$2" -v service="$1_service" -v password="$3" \
        --username postgres <<'SQL'
create role :"owner" login password :'owner_password';
create role :"service" login password :'password';
create database :"owner" owner :"owner";
revoke all on database :"owner" from public;
grant connect, temporary on database :"owner" to :"service";
SQL
}

database licence_command "$COMMAND_OWNER_PASSWORD" "$COMMAND_DATABASE_PASSWORD"
database licence_query "$QUERY_OWNER_PASSWORD" "$QUERY_DATABASE_PASSWORD"
database supervision "$SUPERVISION_OWNER_PASSWORD" "$SUPERVISION_DATABASE_PASSWORD"
