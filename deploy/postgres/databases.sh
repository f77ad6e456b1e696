#!/bin/sh
# One role per service, owning its own database and seeing no other.
set -eu

database() {
    psql -v ON_ERROR_STOP=1 -v role="$1" -v password="$2" --username postgres <<'SQL'
create role :"role" login password :'password';
create database :"role" owner :"role";
revoke all on database :"role" from public;
SQL
}

database licence_command "$COMMAND_DATABASE_PASSWORD"
database licence_query "$QUERY_DATABASE_PASSWORD"
database supervision "$SUPERVISION_DATABASE_PASSWORD"
