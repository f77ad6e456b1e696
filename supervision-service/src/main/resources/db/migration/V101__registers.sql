-- What others have told us, each row as of the last message applied: `version` is the sequence of that message's event
-- within its aggregate, and makes a repeat harmless. All of it can be thrown away and read again from the topics.

create table guide (
    industry_no    integer not null,
    version        integer not null,
    effective_from date    not null,
    name_zh        text    not null,
    name_en        text    not null,
    primary key (industry_no, version)
);

create table guide_matter (
    industry_no        integer not null,
    version            integer not null,
    matter_ref         text    not null,
    name_zh            text    not null,
    name_en            text    not null,
    required           text    not null,
    department_code    text    not null,
    department_name    text    not null,
    department_name_en text    not null,
    primary key (industry_no, version, matter_ref),
    foreign key (industry_no, version) references guide
);

create table department (
    code    text   primary key,
    name_zh text   not null,
    name_en text   not null,
    level   text   not null,
    version bigint not null
);

create table officer (
    officer_number  text    not null,
    department_code text    not null,
    inspects        boolean not null,
    active_from     date    not null,
    active_until    date,
    version         bigint  not null,
    primary key (officer_number, department_code)
);

create table application (
    application_id uuid    primary key,
    uscc           text    not null,
    holder_name    text    not null,
    industry_no    integer not null,
    submitted_on   date    not null,
    outcome        text    not null default 'open',
    version        bigint  not null
);
create index application_by_holder on application (uscc, industry_no);

create table application_matter (
    application_id uuid not null references application,
    matter_ref     text not null,
    name_zh        text not null,
    outcome        text not null default 'open',
    primary key (application_id, matter_ref)
);

create table licence (
    licence_id       uuid    primary key,
    licence_number   text    not null,
    uscc             text    not null,
    holder_name      text    not null,
    address          text    not null,
    district         text    not null,
    industry_no      integer not null,
    industry_name_zh text    not null,
    issued_on        date    not null,
    valid_to         date,
    standing         text    not null,
    version          bigint  not null
);
create index licence_by_holder on licence (uscc, industry_no);
create index licence_by_number on licence (licence_number);

create table licence_component (
    licence_id      uuid    not null references licence,
    matter_ref      text    not null,
    name_zh         text    not null,
    organ_code      text    not null,
    organ_name      text    not null,
    decision_number text    not null,
    commitment      boolean not null,
    primary key (licence_id, matter_ref)
);

create table annual_report (
    licence_id uuid    not null,
    year       integer not null,
    filed_on   date    not null,
    late       boolean not null,
    primary key (licence_id, year)
);
