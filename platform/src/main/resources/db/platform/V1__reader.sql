-- How far the service has read each topic, and what it could not handle. Both change in the transaction of the effects.
create table reader_offset (
    topic       text   not null,
    partition   int    not null,
    next_offset bigint not null check (next_offset >= 0),
    primary key (topic, partition)
);

create table parked_message (
    id             uuid        primary key,
    topic          text        not null,
    partition      int         not null,
    message_offset bigint      not null,
    key            text,
    type           text        not null,
    headers        jsonb       not null,
    payload        bytea       not null,
    reason         text        not null,
    blocks         boolean     not null, -- later messages of the key wait behind it
    parked_at      timestamptz not null,
    handled_at     timestamptz,          -- null: still waiting
    unique (topic, partition, message_offset)
);

create index parked_message_waiting on parked_message (topic, key) where handled_at is null;
