-- The day on which a suspension is over, so that somebody looks. The rows are told anew from the log's first event.
alter table licence_overview add column suspension_over_on date;
alter table licence_overview_rebuilt add column suspension_over_on date;
create index on licence_overview (suspension_over_on) where suspension_over_on is not null;
delete from token_entry where processorName = 'overviews';
