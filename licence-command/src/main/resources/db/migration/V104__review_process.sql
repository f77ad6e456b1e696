-- The standings between acceptance and decision, the limits that were told, and what falls due by time alone.
alter table matter_review_overview drop constraint matter_review_overview_standing_check;
alter table matter_review_overview add constraint matter_review_overview_standing_check check (standing in
    ('pending', 'supplement-requested', 'supplemented', 'accepted', 'not-accepted', 'under-review', 'paused',
     'granted', 'refused', 'abandoned'));
alter table matter_review_overview
    add column told text check (told in ('limit-near', 'promise-passed', 'limit-passed'));
alter table matter_review_overview_rebuilt add column told text;

create table due_work (
    application_id uuid not null references application_overview on delete cascade,
    matter_ref     text not null,
    kind           text not null check (kind in ('deemed-acceptance', 'limit-near', 'promise-passed', 'limit-passed')),
    due_on         date not null,
    primary key (application_id, matter_ref, kind)
);
create index on due_work (due_on, application_id);
create unlogged table due_work_rebuilt (like due_work);

-- The rows are told anew from the log's first event.
delete from token_entry where processorName = 'overviews';
