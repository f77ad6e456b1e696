-- The day the guide promises, beside the legal limit. The rows are told anew from the log's first event.
alter table matter_review_overview add column promised_on date;
delete from token_entry where processorName = 'overviews';
