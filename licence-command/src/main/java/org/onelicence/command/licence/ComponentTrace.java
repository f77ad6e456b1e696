package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A component with the event that moved it last and the one that set its last day.
 *
 * @param rule why it stands where it stands
 */
record ComponentTrace(ComponentPermit permit, ComponentRule rule, RecordedEvent movedBy, RecordedEvent lastDaySetBy) {

    static ComponentTrace begun(ComponentPermit permit, RecordedEvent by) {
        return new ComponentTrace(permit, ComponentRule.of(by.event(), permit.standing()), by, by);
    }

    ComponentTrace after(ComponentPermit next, RecordedEvent by) {
        var moved = next.standing() != permit.standing()
                || !next.since().equals(permit.since())
                || !Objects.equals(next.until(), permit.until());
        var prolonged =
                !Objects.equals(next.granted().validTo(), permit.granted().validTo());
        return new ComponentTrace(
                next,
                moved ? ComponentRule.of(by.event(), next.standing()) : rule,
                moved ? by : movedBy,
                prolonged ? by : lastDaySetBy);
    }

    /** Time alone ends a suspension and a validity, whether or not anyone has recorded it yet. */
    ComponentTrace on(LocalDate day) {
        if (permit.isSuspensionOver(day)) {
            var since = Objects.requireNonNull(permit.until()).plusDays(1);
            return stands(
                    new ComponentPermit(permit.granted(), ComponentStanding.VALID, since, null),
                    ComponentRule.SUSPENSION_OVER);
        }
        if (permit.isPast(day)) {
            var since = Objects.requireNonNull(permit.granted().validTo()).plusDays(1);
            return stands(
                    new ComponentPermit(permit.granted(), ComponentStanding.EXPIRED, since, null),
                    ComponentRule.VALIDITY_OVER);
        }
        return this;
    }

    private ComponentTrace stands(ComponentPermit now, ComponentRule why) {
        return new ComponentTrace(now, why, movedBy, lastDaySetBy);
    }

    ComponentOnDay shown() {
        var granted = permit.granted();
        return new ComponentOnDay(
                granted.matterRef(),
                granted.nameZh(),
                granted.nameEn(),
                granted.core(),
                permit.standing(),
                permit.since(),
                permit.until(),
                granted.validTo(),
                rule.rule(),
                causes());
    }

    private List<StandingCause> causes() {
        var events = rule == ComponentRule.VALIDITY_OVER ? Stream.of(lastDaySetBy, movedBy) : Stream.of(movedBy);
        return events.distinct()
                .sorted(Comparator.comparingLong(RecordedEvent::sequence))
                .map(event -> StandingCause.of(event, permit.granted().matterRef()))
                .toList();
    }
}
