-- What the six doubles look like, folded from our own log. Thrown away and replayed when a view changes its shape.

create table notification (
    notification_id     uuid    primary key,
    registration_id     text    not null,
    uscc                text    not null,
    entity_name         text    not null,
    kind                text    not null,
    registered_on       date    not null,
    address             text    not null,
    district            text    not null,
    business_scope      text    not null,
    intended_industries integer[] not null,
    warnings            text[]  not null,
    told_on             date    not null
);
create index notification_by_holder on notification (uscc);
create index notification_by_day on notification (told_on desc, notification_id desc);

create table notification_permit (
    notification_id    uuid    not null references notification,
    industry_no        integer not null,
    industry_name_zh   text    not null,
    matter_ref         text    not null,
    name_zh            text    not null,
    name_en            text    not null,
    required           text    not null,
    department_code    text    not null,
    department_name    text    not null,
    primary key (notification_id, industry_no, matter_ref)
);

-- One row per department that was told or that took the entity from the pool; the pool itself is the row ''.
create table notification_answer (
    notification_id    uuid    not null references notification,
    department_code    text    not null,
    department_name    text    not null,
    department_name_en text    not null,
    matter_refs        text[]  not null,
    state              text    not null check (state in ('awaited', 'claimed', 'declined')),
    reason             text    not null,
    told_on            date    not null,
    due_on             date    not null,
    answered_on        date,
    primary key (notification_id, department_code)
);
create index notification_answer_awaited on notification_answer (due_on) where state = 'awaited';

create table feedback (
    feedback_id     uuid    not null,
    addressee       text    not null check (addressee in ('registrar', 'entity')),
    application_id  uuid    not null,
    uscc            text    not null,
    holder_name     text    not null,
    industry_no     integer not null,
    matter_ref      text    not null,
    name_zh         text    not null,
    organ_code      text    not null,
    organ_name      text    not null,
    outcome         text    not null,
    decision_number text    not null,
    decided_on      date    not null,
    decided_at      timestamptz not null,
    sent_at         timestamptz not null,
    minutes         bigint  not null,
    due_on          date    not null,
    late            boolean not null,
    still_open      text[]  not null,
    primary key (feedback_id, addressee)
);
create index feedback_by_time on feedback (sent_at desc);
create index feedback_by_decision on feedback (application_id, matter_ref);

-- Who was told that an industry needs a licence: tracking's own copy of the tellings.
create table told_industry (
    registration_id  text    not null,
    industry_no      integer not null,
    industry_name_zh text    not null,
    uscc             text    not null,
    holder_name      text    not null,
    address          text    not null,
    district         text    not null,
    told_on          date    not null,
    primary key (registration_id, industry_no)
);

create table tracking (
    tracking_id      uuid    primary key,
    kind             text    not null check (kind in ('unlicensed', 'commitment')),
    uscc             text    not null,
    holder_name      text    not null,
    industry_no      integer not null,
    industry_name_zh text    not null,
    address          text    not null,
    district         text    not null,
    registration_id  text,
    licence_id       uuid,
    licence_number   text,
    matter_ref       text,
    matter_name_zh   text,
    department_code  text,
    department_name  text,
    since            date    not null,
    opened_on        date    not null,
    due_on           date    not null,
    closed_on        date,
    outcome          text
);
create index tracking_by_day on tracking (opened_on desc, tracking_id desc);
create index tracking_open on tracking (due_on) where closed_on is null;
create index tracking_of_registration on tracking (registration_id, industry_no);
create index tracking_of_licence on tracking (licence_id, matter_ref);

create table tracking_visit (
    tracking_id uuid    not null references tracking,
    sequence    bigint  not null,
    visited_on  date    not null,
    finding     text    not null,
    note        text    not null,
    next_due_on date,
    recorded_on date    not null,
    primary key (tracking_id, sequence)
);

create table draw_plan (
    plan_id               uuid    primary key,
    name                  text    not null,
    industries            integer[] not null,
    districts             text[]  not null,
    departments           text[]  not null,
    objects               integer not null,
    inspectors_per_object integer not null,
    recusals              integer not null,
    check_from            date    not null,
    check_until           date    not null,
    published_on          date    not null,
    algorithm             text,
    objects_hash          text,
    objects_count         integer,
    inspectors_hash       text,
    inspectors_count      integer,
    public_value          text,
    seed                  text,
    sealed_at             timestamptz,
    drawn_at              timestamptz
);

create table drawn_object (
    plan_id          uuid    not null references draw_plan,
    licence_id       uuid    not null,
    place            integer not null,
    licence_number   text    not null,
    uscc             text    not null,
    holder_name      text    not null,
    industry_no      integer not null,
    industry_name_zh text    not null,
    district         text    not null,
    holder_class     text    not null,
    weight           integer not null,
    inspectors       text[]  not null,
    recused          text[]  not null,
    result           text,
    note             text,
    checked_on       date,
    primary key (plan_id, licence_id)
);

create table holder_class (
    uscc           text    primary key,
    assessment_id  uuid    not null,
    holder_name    text    not null,
    holder_class   text    not null check (holder_class in ('A', 'B', 'C', 'D')),
    previous_class text,
    points         integer not null,
    rule_version   text    not null,
    window_months  integer not null,
    inputs         jsonb   not null,
    cause          text    not null,
    classified_on  date    not null,
    version        bigint  not null
);
create index holder_class_by_day on holder_class (classified_on desc, uscc);

create table holder_fact (
    uscc        text not null,
    fact_id     text not null,
    fact        text not null,
    happened_on date not null,
    reference   text not null,
    primary key (uscc, fact_id)
);

create table publicity (
    publicity_id      uuid    primary key,
    kind              text    not null check (kind in ('licence', 'penalty')),
    decision_number   text    not null,
    title             text    not null,
    category          text    not null,
    content           text    not null,
    grounds           text    not null,
    legal_basis       text    not null,
    counterpart_code  text    not null,
    counterpart_name  text    not null,
    organ_code        text    not null,
    organ_name        text    not null,
    in_name_of        text,
    decided_on        date    not null,
    due_on            date    not null,
    publicised_on     date,
    late              boolean not null default false,
    shown_until       date,
    taken_down_on     date,
    taken_down_reason text
);
create index publicity_by_day on publicity (decided_on desc, publicity_id desc);
create index publicity_due on publicity (due_on) where publicised_on is null;
