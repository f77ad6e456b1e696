-- Lists for pages and desks, folded from the log and thrown away at will: decisions never read them.
create table application_overview (
    application_id    uuid   primary key,
    applicant_subject text   not null,
    uscc              text   not null,
    holder_name       text   not null,
    industry_no       int    not null,
    industry_name_zh  text   not null,
    industry_name_en  text   not null,
    address           text   not null,
    submitted_on      date   not null,
    received_on       date,
    standing          text   not null check (standing in ('submitted', 'received', 'withdrawn', 'closed')),
    outcome           text   check (outcome in ('licensed', 'refused', 'withdrawn')),
    matters           int    not null,
    decided           int    not null
);
create index on application_overview (applicant_subject, submitted_on desc, application_id);
create index on application_overview (standing, submitted_on, application_id);

create table matter_review_overview (
    application_id   uuid not null references application_overview on delete cascade,
    matter_ref       text not null,
    department_code  text not null,
    name_zh          text not null,
    name_en          text not null,
    core             boolean not null,
    standing         text not null check (standing in
        ('pending', 'supplement-requested', 'supplemented', 'accepted', 'granted', 'refused', 'abandoned')),
    due_on           date,
    primary key (application_id, matter_ref)
);
create index on matter_review_overview (department_code, standing, due_on, application_id);

create table licence_overview (
    licence_id          uuid   primary key,
    licence_number      text   not null unique,
    verification_code   text   not null,
    holder_subject      text   not null,
    uscc                text   not null,
    holder_name         text   not null,
    industry_no         int    not null,
    industry_name_zh    text   not null,
    industry_name_en    text   not null,
    address             text   not null,
    issued_on           date   not null,
    valid_to            date   not null,
    standing            text   not null check (standing in
        ('valid', 'restricted', 'suspended', 'expired', 'terminated', 'deregistered')),
    department_codes    text[] not null,
    certificate_version int    not null
);
create index on licence_overview using gin (department_codes);
create index on licence_overview (holder_subject, issued_on desc);
create index on licence_overview (valid_to);
