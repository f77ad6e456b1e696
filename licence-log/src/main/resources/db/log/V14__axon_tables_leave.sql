-- The licence log has taken the place of Axon's tables. What a build before it wrote there is not carried over.
do
$$
begin
    if exists (select from domain_event_entry) then
        raise exception 'This database holds events of a build before the licence log; this build cannot read them'
            using hint = 'Keep it and run the build that wrote it, or begin anew: ./onelicence reset';
    end if;
end
$$;
delete from token_entry; -- places in a log that held nothing
drop table domain_event_entry, snapshot_event_entry;
