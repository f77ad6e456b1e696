-- Annual reports as disclosed; a correction keeps what stood before beside what stands after.
create table disclosed_report (
    report_id      text        primary key,
    licence_id     text        not null,
    licence_number text        not null,
    uscc           text        not null,
    holder_name    text        not null,
    search_name    text        not null generated always as (lower(normalize(holder_name, nfkc))) stored,
    industry_no    integer     not null,
    year           integer     not null,
    filed_on       date        not null,
    late           boolean     not null,
    content        jsonb       not null, -- as it reads after every correction
    corrections    integer     not null,
    version        bigint      not null, -- sequence of the last message applied
    position       bigint      not null,
    recorded_at    timestamptz not null
);
create index on disclosed_report (licence_number, year);
create index on disclosed_report (uscc);
create index on disclosed_report (year, industry_no);
create index on disclosed_report (filed_on desc, report_id); -- the order of every list

create table disclosed_correction (
    report_id      text        not null references disclosed_report on delete cascade,
    sequence       bigint      not null,
    corrected_on   date        not null,
    reason         text        not null,
    content_before jsonb       not null,
    content_after  jsonb       not null,
    position       bigint      not null,
    recorded_at    timestamptz not null,
    primary key (report_id, sequence)
);
