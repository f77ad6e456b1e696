-- Certificates that stand for test reports; folded from the log and thrown away at will.
create table certificate_overview (
    application_id  uuid    not null,
    matter_ref      text    not null,
    name_zh         text    not null,
    name_en         text    not null,
    department_code text    not null,
    holder_name     text    not null,
    issuer          text    not null,
    number          text    not null,
    valid_to        date    not null,
    expiry_told     boolean not null,
    primary key (application_id, matter_ref)
);
create index on certificate_overview (department_code, valid_to, application_id, matter_ref);
create index on certificate_overview (valid_to) where not expiry_told;
create unlogged table certificate_overview_rebuilt (like certificate_overview);
