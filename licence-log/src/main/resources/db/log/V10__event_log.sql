-- The tables of Axon's JDBC engine and token store. licence-log's own engine replaces the first two.
create table domain_event_entry (
    globalIndex         bigserial primary key,
    aggregateIdentifier text      not null,
    sequenceNumber      bigint    not null,
    type                text,
    eventIdentifier     text      not null unique,
    metaData            bytea,
    payload             bytea     not null,
    payloadRevision     text,
    payloadType         text      not null,
    timeStamp           text      not null, -- Axon writes ISO text here, whatever the column's type
    unique (aggregateIdentifier, sequenceNumber)
);

create table snapshot_event_entry (
    aggregateIdentifier text   not null,
    sequenceNumber      bigint not null,
    type                text   not null,
    eventIdentifier     text   not null unique,
    metaData            bytea,
    payload             bytea  not null,
    payloadRevision     text,
    payloadType         text   not null,
    timeStamp           text   not null,
    primary key (aggregateIdentifier, sequenceNumber)
);

create table token_entry (
    processorName text not null,
    segment       int  not null,
    token         bytea,
    tokenType     text,
    timestamp     text,
    owner         text,
    primary key (processorName, segment)
);
