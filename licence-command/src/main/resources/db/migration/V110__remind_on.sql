-- The day on which the holder is next told that the validity ends. The rows are told anew from the log's first event.
alter table licence_overview add column remind_on date;
alter table licence_overview_rebuilt add column remind_on date;
create index on licence_overview (remind_on) where remind_on is not null;
delete from token_entry where processorName = 'overviews';
