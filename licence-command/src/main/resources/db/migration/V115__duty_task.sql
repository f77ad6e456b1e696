-- The tasks that follow from the registrar's acts, told anew from the log at will.
create table duty_task (
    licence_id     uuid    not null,
    task_no        integer not null check (task_no > 0),
    kind           text    not null check (kind in ('deregister-component', 'change-licence', 'look-into')),
    organ_code     text    not null,
    organ_name     text    not null,
    organ_name_en  text    not null,
    matter_ref     text    not null, -- empty: the whole licence
    name_zh        text    not null,
    name_en        text    not null,
    licence_number text    not null,
    holder_name    text    not null,
    opened_on      date    not null,
    due_on         date    not null,
    done_on        date,
    primary key (licence_id, task_no)
);
create index on duty_task (organ_code, due_on) where done_on is null;
create unlogged table duty_task_rebuilt (like duty_task);

-- The registrar knows an entity by its code only.
create index on licence_overview (uscc);
