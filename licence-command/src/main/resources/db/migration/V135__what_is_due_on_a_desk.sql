-- What a desk must do by a day besides the limits: tell the gaps, and end a pause that was told to be over.
alter table matter_review_overview add column ask_by date;
alter table matter_review_overview add column pause_ends_on date;
alter table matter_review_overview_rebuilt add column ask_by date;
alter table matter_review_overview_rebuilt add column pause_ends_on date;

-- The rows are told anew from the log's first event.
delete from token_entry where processorName = 'overviews';
