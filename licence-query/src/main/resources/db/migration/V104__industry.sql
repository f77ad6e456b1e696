-- The names of the industries, for filters and lists.
create table industry (
    industry_no   integer     primary key,
    guide_version integer     not null,
    slug          text        not null,
    name_zh       text        not null,
    name_en       text        not null,
    source        text,
    version       bigint      not null, -- sequence of the last message applied
    recorded_at   timestamptz not null
);
