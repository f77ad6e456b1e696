-- How far each topic has been read: what "as of" means on a page.
create table reading_mark (
    topic       text        primary key,
    position    bigint      not null,
    recorded_at timestamptz not null
);
