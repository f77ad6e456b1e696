-- One key for each person whose data stand sealed in events. Deleting a row erases the person; no event changes.
create table personal_key (
    subject text        primary key,
    key     bytea       not null check (octet_length(key) = 32),
    made_at timestamptz not null default now()
);
