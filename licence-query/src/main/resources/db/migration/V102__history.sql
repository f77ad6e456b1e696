-- Everything that ever happened to a licence, its annual reports included; sentences are made when read.
create table history_entry (
    aggregate_id    text        not null, -- the licence itself or one of its annual reports
    sequence        bigint      not null,
    licence_number  text        not null,
    position        bigint      not null,
    type            text        not null,
    effective_on    date        not null,
    recorded_at     timestamptz not null,
    organ_code      text,
    organ_name      text,
    organ_name_en   text,
    decision_number text,
    payload         jsonb       not null,
    primary key (aggregate_id, sequence)
);
create index on history_entry (licence_number, position);
