-- What was promised and must be checked; folded from the log and thrown away at will.
create table commitment_overview (
    commitment_id   uuid    primary key,
    application_id  uuid    not null,
    matter_ref      text    not null,
    name_zh         text    not null,
    name_en         text    not null,
    department_code text    not null,
    uscc            text    not null,
    holder_name     text    not null,
    elements        text[]  not null,
    standing        text    not null check (standing in
        ('to-verify', 'kept', 'rectification-ordered', 'rectified', 'revoked')),
    granted_on      date    not null,
    verify_by       date    not null,
    due_on          date,
    told            text    check (told in ('verification-passed', 'rectification-passed')),
    tell            boolean not null
);
create index on commitment_overview (department_code, due_on, commitment_id) where due_on is not null;
create index on commitment_overview (due_on) where tell;
create unlogged table commitment_overview_rebuilt (like commitment_overview);
