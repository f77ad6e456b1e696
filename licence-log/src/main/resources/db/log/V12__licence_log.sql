-- The licence log: one table of events in one dense order. Axon's tables beside it stay until the services are switched.

create table log_entry (
    position       bigint      not null primary key, -- 1, 2, 3 … without a gap, in the order of commits
    sequence       bigint      not null check (sequence >= 0),
    recorded_at    timestamptz not null,
    event_id       uuid        not null,
    aggregate_id   text        not null collate "C",
    aggregate_type text,
    type           text        not null,
    revision       text,
    payload        bytea       not null,
    metadata       bytea       not null,
    leaf_hash      bytea       not null check (length(leaf_hash) = 32),
    unique (aggregate_id, sequence)
);

-- The members of a small family (departments, guides) are found by their first event, without a table of their own.
create index log_entry_first on log_entry (type) where sequence = 0;

-- What is written stays written, also for the owner, unless he takes this back first.
revoke update, delete, truncate on log_entry from current_user;

-- Who holds this row gives out the next positions. It is locked and never changed: a row rewritten by every batch would
-- leave a dead version behind each time, and a transaction held open elsewhere would keep all of them in the way.
create table log_lock (
    only_row boolean not null primary key default true check (only_row)
);
insert into log_lock default values;

create view log_head as
select coalesce(max(position), 0) as position from log_entry;

create table log_writer (
    name   text        not null primary key,
    epoch  bigint      not null,
    holder uuid        not null, -- the process which took the name last; only it may take a further epoch
    since  timestamptz not null
);

create table log_snapshot (
    aggregate_id   text        not null primary key collate "C",
    sequence       bigint      not null,
    recorded_at    timestamptz not null,
    event_id       uuid        not null,
    aggregate_type text,
    type           text        not null,
    revision       text,
    payload        bytea       not null,
    metadata       bytea       not null
);

create table command_outcome (
    command_id    text        not null primary key collate "C",
    fingerprint   bytea       not null,
    position_from bigint      not null,
    position_to   bigint      not null, -- position_from - 1 where the command was carried out without an event
    outcome       bytea,
    outcome_type  text,
    recorded_at   timestamptz not null default now()
);

-- A writer takes a name, or a further epoch of the name it holds. Waiting for the lock makes sure that whatever an
-- earlier epoch had under way is either committed or refused from here on.
create function log_register(p_name text, p_holder uuid, p_again boolean) returns bigint
    language plpgsql as
$$
declare
    v_epoch bigint;
begin
    perform from log_lock for update;
    if p_again then
        update log_writer set epoch = epoch + 1, since = now()
         where name = p_name and holder = p_holder
        returning epoch into v_epoch;
        if v_epoch is null then
            raise exception 'writer % has a successor', p_name using errcode = 'LF001';
        end if;
    else
        insert into log_writer as w (name, epoch, holder, since) values (p_name, 1, p_holder, now())
        on conflict (name) do update set epoch = w.epoch + 1, holder = excluded.holder, since = excluded.since
        returning epoch into v_epoch;
    end if;
    return v_epoch;
end
$$;

-- One batch of appends, in the order in which they were asked for. Each gets its own verdict:
--   appended: its events stand at position_from … position_to
--   conflict: an aggregate had moved on; its number in p_aggregate_id and its last sequence
--   repeated: its command was carried out before; the first outcome
--   reused:   its command id was used before, for another command
create function log_append(
    p_writer text, p_epoch bigint,
    -- of each append: how many parts and events it has, its command (null for none)
    p_parts int[], p_events int[],
    p_command_id text[], p_fingerprint bytea[], p_outcome bytea[], p_outcome_type text[],
    -- of each part, that is what one append adds to one aggregate
    p_part_aggregate int[], p_part_first bigint[], p_part_count int[],
    -- of each aggregate of the batch
    p_aggregate_id text[],
    -- of each event; instants in microseconds since 1970
    p_event_append int[], p_event_aggregate int[], p_sequence bigint[], p_recorded_at bigint[], p_event_id uuid[],
    p_aggregate_type text[], p_type text[], p_revision text[], p_payload bytea[], p_metadata bytea[],
    p_leaf_hash bytea[]
) returns table (
    verdict text, position_from bigint, position_to bigint, aggregate int, last_sequence bigint,
    outcome bytea, outcome_type text)
    language plpgsql
    -- Arrays of any length are looked up by index, whatever the planner's guess of their length.
    set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off
as
$$
declare
    v_appends  int      := cardinality(p_parts);
    v_head     bigint;
    v_start    bigint;
    v_last     bigint[];  -- of each aggregate, moved on by every append that wins
    v_known    boolean[]; -- is the append's command stored already?
    v_from     bigint[] := array_fill(null::bigint, array[v_appends]);
    v_shift    bigint[] := array_fill(null::bigint, array[v_appends]); -- from an event's number to its position
    v_stale    int[]    := array_fill(null::int, array[v_appends]);
    v_part     int      := 0;
    v_event    int      := 0;
begin
    perform from log_lock for update;
    if not exists (select from log_writer w where w.name = p_writer and w.epoch = p_epoch) then
        raise exception 'writer % has a successor', p_writer using errcode = 'LF001';
    end if;

    v_start := (select h.position from log_head h);
    v_head := v_start;
    v_last := array(
        select coalesce((select e.sequence from log_entry e
                          where e.aggregate_id = a.id order by e.sequence desc limit 1), -1)
          from unnest(p_aggregate_id) with ordinality a(id, n) order by a.n);
    v_known := array(
        select exists (select from command_outcome o where o.command_id = c.id)
          from unnest(p_command_id) with ordinality c(id, n) order by c.n);

    for i in 1 .. v_appends loop
        if not v_known[i] then
            for q in v_part + 1 .. v_part + p_parts[i] loop
                if v_last[p_part_aggregate[q]] <> p_part_first[q] - 1 then
                    v_stale[i] := p_part_aggregate[q];
                    exit;
                end if;
            end loop;
            if v_stale[i] is null then
                for q in v_part + 1 .. v_part + p_parts[i] loop
                    v_last[p_part_aggregate[q]] := p_part_first[q] + p_part_count[q] - 1;
                end loop;
                v_from[i] := v_head + 1;
                v_shift[i] := v_head - v_event;
                v_head := v_head + p_events[i];
            end if;
        end if;
        v_part := v_part + p_parts[i];
        v_event := v_event + p_events[i];
    end loop;

    insert into log_entry (position, sequence, recorded_at, event_id, aggregate_id, aggregate_type, type, revision,
                           payload, metadata, leaf_hash)
    select e.n + v_shift[e.append], e.sequence, timestamptz 'epoch' + e.recorded_at * interval '1 microsecond',
           e.event_id, p_aggregate_id[e.aggregate], e.aggregate_type, e.type, e.revision,
           e.payload, e.metadata, e.leaf_hash
      from unnest(p_event_append, p_event_aggregate, p_sequence, p_recorded_at, p_event_id, p_aggregate_type, p_type,
                  p_revision, p_payload, p_metadata, p_leaf_hash)
           with ordinality e(append, aggregate, sequence, recorded_at, event_id, aggregate_type, type,
                             revision, payload, metadata, leaf_hash, n)
     where v_shift[e.append] is not null;

    -- The first outcomes of repeated commands are read before new ones are stored: nobody repeats himself in a batch.
    return query
    select case
               when v_shift[c.n] is not null then 'appended'
               when v_stale[c.n] is not null then 'conflict'
               when o.fingerprint = c.fingerprint then 'repeated'
               else 'reused'
           end,
           v_from[c.n], v_from[c.n] + p_events[c.n] - 1,
           v_stale[c.n], v_last[v_stale[c.n]], o.outcome, o.outcome_type
      from unnest(p_command_id, p_fingerprint) with ordinality c(id, fingerprint, n)
      left join lateral (select * from command_outcome k where v_known[c.n] and k.command_id = c.id) o on true
     order by c.n;

    insert into command_outcome (command_id, fingerprint, position_from, position_to, outcome, outcome_type)
    select c.id, c.fingerprint, v_from[c.n], v_from[c.n] + p_events[c.n] - 1, c.outcome, c.outcome_type
      from unnest(p_command_id, p_fingerprint, p_outcome, p_outcome_type)
           with ordinality c(id, fingerprint, outcome, outcome_type, n)
     where c.id is not null and v_shift[c.n] is not null;

    if v_head > v_start then
        perform pg_notify('licence_log', v_head::text);
    end if;
end
$$;
