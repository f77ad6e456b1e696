-- What-if runs of drafted rule sets over past applications: working papers, not a read model of the log.
create table rule_trial (
    trial_id         uuid        primary key,
    department_code  text        not null,
    matter_ref       text        not null,
    version          int         not null,
    asked_at         timestamptz not null,
    finished_at      timestamptz,
    up_to_position   bigint      not null,
    total            int         not null,
    done             int         not null default 0,
    differing        int         not null default 0,
    last_application uuid
);
create unique index on rule_trial (department_code, matter_ref, version) where finished_at is null;

create table rule_trial_difference (
    trial_id       uuid   not null references rule_trial on delete cascade,
    application_id uuid   not null,
    was            text   not null check (was in ('granted-instantly', 'granted-by-a-person', 'refused', 'open')),
    would          text   not null check (would in ('granted', 'to-a-person')),
    failed         text[] not null,
    primary key (trial_id, application_id)
);
create index on matter_review_overview (department_code, matter_ref, application_id);
