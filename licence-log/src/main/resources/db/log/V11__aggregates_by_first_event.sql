-- The members of a small family (departments, guides) are found by their first event, without a table of their own.
create index domain_event_entry_first on domain_event_entry (payloadType) where sequenceNumber = 0;
