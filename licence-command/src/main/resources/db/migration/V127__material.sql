-- What was handed in as a file, outside the log, by the hash of its content. Its bytes stand in sealed pieces, so that
-- neither writing nor reading holds a whole file in memory. They belong to the truth: they are backed up and replicated
-- with the log, in the same database.
create table material_content (
    application_id uuid        not null,
    sha256         bytea       not null check (octet_length(sha256) = 32),
    subject        text        not null, -- under whose key it is sealed
    size_bytes     bigint      not null check (size_bytes > 0),
    media_type     text        not null check (media_type in
        ('application/pdf', 'image/jpeg', 'image/png', 'application/ofd')),
    stored_at      timestamptz not null,
    kept           boolean     not null default false, -- an event of the application names it
    primary key (application_id, sha256)
);
create index on material_content (stored_at) where not kept;

create table material_piece (
    application_id uuid  not null,
    sha256         bytea not null,
    number         int   not null check (number >= 0),
    sealed         bytea not null,
    primary key (application_id, sha256, number),
    foreign key (application_id, sha256) references material_content on delete cascade
);
alter table material_piece alter column sealed set storage external; -- sealed bytes do not compress

-- Which files a draft has for which material of the guide. The name is the sender's, sealed.
create table draft_material (
    application_id uuid   not null references application_draft on delete cascade,
    material_key   text   not null,
    sha256         bytea  not null,
    sealed_name    text   not null,
    added_at       timestamptz not null,
    primary key (application_id, material_key, sha256),
    foreign key (application_id, sha256) references material_content
);
