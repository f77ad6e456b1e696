-- What the registrar told of an entity, public by law. It is not made from our log: reading its topic anew gives it back.
create table market_entity (
    uscc            text primary key check (length(uscc) <= 40),
    name            text not null,
    address         text not null,
    district        text not null,
    business_scope  text not null,
    established_on  date,
    standing        text not null check (standing in ('registered', 'dormant', 'penalised', 'struck-off', 'deregistered')),
    registration_id text not null, -- of the act that is shown here, with its day
    registered_on   date not null
);

-- Every act of the registrar that was taken in: the same act told again changes nothing.
create table registrar_act (
    registration_id text primary key,
    uscc            text  not null,
    kind            text  not null,
    registered_on   date  not null,
    content_sha256  bytea not null check (octet_length(content_sha256) = 32)
);
create index on registrar_act (uscc, registered_on);
