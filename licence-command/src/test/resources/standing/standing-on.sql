-- What a licence was worth on a day, as known at an instant: a second opinion on LicenceHistory, straight from the stored
-- JSON of log_entry and with none of the service's code.

-- The log, read once.
create materialized view told as
select aggregate_id, sequence, recorded_at, type, convert_from(payload, 'UTF8')::jsonb as said
from log_entry;

create unique index told_in_order on told (aggregate_id, sequence);

create function standing_on(licence text, on_day date, known_at timestamptz) returns text language sql stable as $$
with life as ( -- the issue that had begun last by that day, and the issue after it, if any
    select begun.sequence as begun,
           coalesce((select min(next.sequence) from told next
                     where next.aggregate_id = licence and next.type = 'licence.issued'
                       and next.sequence > begun.sequence and next.recorded_at <= known_at),
                    9223372036854775807) as ended
    from (
        select max(sequence) as sequence from told issue
        where issue.aggregate_id = licence and issue.type = 'licence.issued'
          and issue.recorded_at <= known_at and (issue.said ->> 'validFrom')::date <= on_day) begun
), known as ( -- what was recorded in that life by that instant
    select told.sequence, told.type, told.said
    from life join told on told.aggregate_id = licence
     and told.sequence >= life.begun and told.sequence < life.ended and told.recorded_at <= known_at
), component as ( -- what the licence held by that day
    select known.sequence as entered, granted,
           granted ->> 'matterRef' as ref, (granted ->> 'core')::boolean as core
    from known
    cross join lateral jsonb_array_elements(case known.type
        when 'licence.issued' then known.said -> 'components'
        when 'component.added' then jsonb_build_array(known.said -> 'component')
        else '[]' end) granted
    where coalesce(known.said ->> 'validFrom', known.said ->> 'effectiveOn')::date <= on_day
), last_day as ( -- each last day a component ever had: its own, then one for each extension
    select ref, entered as sequence, (granted ->> 'validTo')::date as last_day from component
    union all
    select component.ref, known.sequence, (known.said ->> 'validTo')::date
    from component join known on known.type in ('licence.extended', 'licence.extension-deemed-granted')
     and known.sequence > component.entered
), move as ( -- what happened to a component, each from the day it counts
    select component.ref, known.sequence, known.type, (known.said ->> 'until')::date as until,
           known.said ->> 'standing' as stands_again,
           case known.type
               when 'component.expired' then
                   (select last_day + 1 from last_day
                    where last_day.ref = component.ref and last_day.sequence < known.sequence
                    order by last_day.sequence desc limit 1)
               else coalesce(known.said -> 'measure' ->> 'effectiveOn', known.said ->> 'effectiveOn')::date
           end as counts_from
    from component join known on component.ref in (known.said ->> 'matterRef', known.said -> 'measure' ->> 'matterRef')
    where known.type in ('component.suspended', 'component.restored', 'component.suspension-lifted', 'component.expired',
            'component.revoked-for-unlawful-grant', 'component.withdrawn', 'component.revoked-as-penalty',
            'component.deregistered', 'component.decision-set-aside')
      and not exists ( -- annulled later: it never held; from its annulment on the annulment counts
            select from known annulled
            where annulled.type = 'component.decision-set-aside'
              and annulled.said ->> 'setAside' = known.said -> 'measure' ->> 'decisionNumber'
              and (annulled.said -> 'measure' ->> 'effectiveOn')::date > on_day)
), moved as ( -- the latest record that counts on that day; without one, the grant
    select component.ref, component.core,
           coalesce(move.type, 'granted') as type,
           coalesce(move.sequence, component.entered) as moved_by,
           coalesce(move.counts_from, (component.granted ->> 'validFrom')::date) as since,
           move.until, move.stands_again, last_day.last_day, last_day.sequence as last_day_set_by
    from component
    left join lateral (
        select * from move
        where move.ref = component.ref and move.counts_from <= on_day
        order by move.sequence desc limit 1) move on true
    cross join lateral (
        select * from last_day
        where last_day.ref = component.ref
        order by last_day.sequence desc limit 1) last_day
), by_record as (
    select moved.*, case type
        when 'granted' then 'valid'
        when 'component.restored' then 'valid'
        when 'component.suspension-lifted' then 'valid'
        when 'component.suspended' then 'suspended'
        when 'component.expired' then 'expired'
        when 'component.revoked-for-unlawful-grant' then 'revoked-unlawful-grant'
        when 'component.withdrawn' then 'withdrawn'
        when 'component.revoked-as-penalty' then 'revoked-penalty'
        when 'component.deregistered' then 'deregistered'
        when 'component.decision-set-aside' then stands_again end as recorded
    from moved
), by_time as ( -- time alone ends a validity, and a suspension that had an end
    select by_record.*,
           recorded in ('valid', 'suspended') and on_day > last_day as is_past,
           recorded = 'suspended' and on_day > until and on_day <= last_day as is_over
    from by_record
), worth as (
    select ref, core,
           case when is_past then 'expired' when is_over then 'valid' else recorded end as standing,
           case when is_past then last_day + 1 when is_over then until + 1 else since end as since,
           case when is_past or recorded = 'expired'
                then array(select distinct s from unnest(array[last_day_set_by, moved_by]) s order by s)
                else array[moved_by] end as causes
    from by_time
), counted as (
    select bool_and(standing = 'deregistered') as all_deregistered,
           bool_or(core and standing in ('revoked-unlawful-grant', 'withdrawn', 'revoked-penalty', 'deregistered'))
               as core_ended,
           bool_or(core and standing = 'expired') as core_expired,
           bool_or(core and standing = 'suspended') as core_suspended,
           bool_and(standing = 'suspended') as all_suspended,
           bool_and(standing = 'valid') as all_valid,
           string_agg(ref, ',' order by ref) filter (where standing <> 'valid') as lost,
           string_agg(ref || '=' || standing || '@' || since || '#' || array_to_string(causes, ','), ' ' order by ref)
               as components
    from worth
)
select case when components is null then 'not-issued'
            when all_deregistered then 'deregistered'
            when core_ended then 'terminated'
            when core_expired then 'expired'
            when core_suspended or all_suspended then 'suspended'
            when all_valid then 'valid'
            else 'restricted' end
       || ' lost ' || coalesce(lost, '-') || ' ' || coalesce(components, '')
from counted
$$;
