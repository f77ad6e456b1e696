-- What the probe noted, and what it is to fail on.
create table note (
    id    bigserial primary key,
    key   text not null,
    text  text not null,
    trace text
);
create table broken (text text primary key);
