-- Applications before they are submitted: no legal act yet, so no event (ADR-0026). Sealed whole under the applicant's key.
create table application_draft (
    application_id uuid        primary key, -- the application's own, once it is one
    subject        text        not null,
    industry_no    int         not null,
    guide_version  int         not null,
    version        bigint      not null check (version >= 0),
    sealed_content text        not null,
    changed_at     timestamptz not null
);
create index on application_draft (subject, changed_at desc);
create index on application_draft (changed_at);
