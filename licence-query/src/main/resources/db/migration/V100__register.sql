-- The register as of the last message applied: one row per licence number, one per component permit. A licence that has
-- ended may be issued again to the same holder, premises and industry: same id, new number; its earlier life stays here.
create table register_licence (
    licence_number      text        primary key,
    licence_id          text        not null,
    current             boolean     not null, -- the life that messages speak of
    verification_code   text        not null unique,
    application_id      text,
    uscc                text        not null,
    holder_name         text        not null,
    -- What a search compares with: full-width letters and brackets count as their plain forms.
    search_name         text        not null generated always as (lower(normalize(holder_name, nfkc))) stored,
    address             text        not null,
    district            text        not null,
    industry_no         integer     not null,
    industry_name_zh    text        not null,
    industry_name_en    text        not null,
    issuer_code         text        not null,
    issuer_name         text        not null,
    issuer_name_en      text        not null,
    issued_on           date        not null,
    valid_from          date        not null,
    valid_to            date,
    standing            text        not null check (standing in
        ('valid', 'restricted', 'suspended', 'expired', 'terminated', 'deregistered')),
    standing_since      date        not null,
    certificate_version integer     not null check (certificate_version > 0),
    version             bigint      not null, -- sequence of the last message applied: makes a replay harmless
    position            bigint      not null, -- of that message in the licence log
    recorded_at         timestamptz not null  -- when that message's event was recorded
);
create unique index on register_licence (licence_id) where current;
create index on register_licence (licence_id, version);
create index on register_licence (uscc);
create index on register_licence (industry_no);
create index on register_licence (district);
create index on register_licence (standing);
create index on register_licence (issued_on desc, licence_number); -- the order of every list

create table register_component (
    licence_number           text    not null references register_licence on delete cascade,
    matter_ref               text    not null,
    place                    integer not null, -- in the list on the certificate
    name_zh                  text    not null,
    name_en                  text    not null,
    matter_type              text    not null,
    core                     boolean not null,
    organ_code               text    not null,
    organ_name               text    not null,
    organ_name_en            text    not null,
    in_name_of_code          text,
    in_name_of_name          text,
    in_name_of_name_en       text,
    decision_number          text    not null,
    decided_on               date    not null,
    legal_basis              text    not null,
    valid_from               date    not null,
    valid_to                 date,
    commitment               boolean not null,
    standing                 text    not null check (standing in ('valid', 'suspended', 'expired',
        'revoked-unlawful-grant', 'withdrawn', 'revoked-penalty', 'deregistered')),
    standing_since           date    not null,
    standing_grounds         text,
    standing_decision_number text,
    standing_organ_code      text,
    standing_organ_name      text,
    standing_organ_name_en   text,
    suspended_until          date,
    primary key (licence_number, matter_ref)
);
