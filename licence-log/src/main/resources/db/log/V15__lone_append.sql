-- One append to one aggregate, as log_append would do it. What log_append does with arrays for hundreds of appends at once
-- costs a lone one more than the insert itself: here each step is one plain statement.
create function log_append_one(
    p_writer text, p_epoch bigint,
    p_command_id text, p_fingerprint bytea, p_outcome bytea, p_outcome_type text, -- all null without a command
    p_aggregate_id text, p_first bigint,
    -- of each event; instants in microseconds since 1970
    p_sequence bigint[], p_recorded_at bigint[], p_event_id uuid[], p_aggregate_type text[], p_type text[],
    p_revision text[], p_payload bytea[], p_metadata bytea[], p_leaf_hash bytea[],
    -- the answer, as log_append gives it
    out verdict text, out position_from bigint, out position_to bigint, out aggregate int, out last_sequence bigint,
    out outcome bytea, out outcome_type text)
    language plpgsql
as
$$
declare
    v_events    int := cardinality(p_event_id);
    v_is_writer boolean;
    v_head      bigint;
    v_last      bigint;
    v_known     bytea; -- fingerprint of the command, if it was carried out before
begin
    perform from log_lock for update;
    select exists (select from log_writer w where w.name = p_writer and w.epoch = p_epoch),
           (select h.position from log_head h),
           coalesce((select e.sequence from log_entry e
                      where e.aggregate_id = p_aggregate_id order by e.sequence desc limit 1), -1)
      into v_is_writer, v_head, v_last;
    if not v_is_writer then
        raise exception 'writer % has a successor', p_writer using errcode = 'LF001';
    end if;

    if p_command_id is not null then
        select o.fingerprint, o.outcome, o.outcome_type into v_known, outcome, outcome_type
          from command_outcome o where o.command_id = p_command_id;
        if found then
            verdict := case when v_known = p_fingerprint then 'repeated' else 'reused' end;
            return;
        end if;
    end if;
    if v_last <> p_first - 1 then
        verdict := 'conflict';
        aggregate := 1;
        last_sequence := v_last;
        return;
    end if;

    for i in 1 .. v_events loop
        insert into log_entry (position, sequence, recorded_at, event_id, aggregate_id, aggregate_type, type, revision,
                               payload, metadata, leaf_hash)
        values (v_head + i, p_sequence[i], timestamptz 'epoch' + p_recorded_at[i] * interval '1 microsecond',
                p_event_id[i], p_aggregate_id, p_aggregate_type[i], p_type[i], p_revision[i],
                p_payload[i], p_metadata[i], p_leaf_hash[i]);
    end loop;
    if p_command_id is not null then
        insert into command_outcome (command_id, fingerprint, position_from, position_to, outcome, outcome_type)
        values (p_command_id, p_fingerprint, v_head + 1, v_head + v_events, p_outcome, p_outcome_type);
    end if;
    perform pg_notify('licence_log', (v_head + v_events)::text);
    verdict := 'appended';
    position_from := v_head + 1;
    position_to := v_head + v_events;
end
$$;
