package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.ExtensionEvent.ExtensionDeemedGranted;
import org.onelicence.command.licence.LicenceEvent.ComponentExpired;
import org.onelicence.command.licence.LicenceEvent.ComponentMoved;
import org.onelicence.command.licence.LicenceEvent.LicenceExtended;
import org.onelicence.command.licence.PermitEvent.DecisionSetAside;

/** One life of a licence as it stood on one day. */
final class LicenceDay {

    private final LocalDate day;
    private final LicenceFile file;
    private final Collection<ComponentTrace> traces;

    private LicenceDay(LocalDate day, LicenceFile file, Collection<ComponentTrace> traces) {
        this.day = day;
        this.file = file;
        this.traces = traces;
    }

    /** The same fold that decides, over the events in force on that day; later records answer earlier ones. */
    static LicenceDay of(List<RecordedEvent> life, LocalDate day) {
        LicenceFile everything = null;
        LicenceFile inForce = null;
        var traces = new ComponentTraces();
        var fallen = fallenUntil(life, day);
        for (var recorded : life) {
            var event = asItCounts(recorded.event(), everything);
            if (countsOn(day, event) && !isFallen(event, fallen)) {
                inForce = LicenceFile.after(inForce, event);
                traces.note(inForce, recorded);
            }
            everything = LicenceFile.after(everything, recorded.event());
        }
        return new LicenceDay(day, Objects.requireNonNull(inForce, "a life begins with its issue"), traces.on(day));
    }

    /** An extension continues the validity without a gap, whenever it was decided: it counts on every day. */
    private static boolean countsOn(LocalDate day, LicenceEvent event) {
        return event instanceof LicenceExtended
                || event instanceof ExtensionDeemedGranted
                || !event.effectiveOn().isAfter(day);
    }

    /**
     * A measure that a review body or a court has annulled never held, so it does not count on the days before it fell
     * either (inference); from that day the annulment itself says where the component stands.
     */
    private static Set<String> fallenUntil(List<RecordedEvent> life, LocalDate day) {
        return life.stream()
                .map(RecordedEvent::event)
                .filter(event ->
                        event instanceof DecisionSetAside && event.effectiveOn().isAfter(day))
                .map(event -> ((DecisionSetAside) event).setAside())
                .collect(Collectors.toSet());
    }

    private static boolean isFallen(LicenceEvent event, Set<String> fallen) {
        return event instanceof ComponentMoved moved
                && fallen.contains(moved.measure().decisionNumber());
    }

    /** What is recorded as expired late has expired all the same on the day after its last. */
    private static LicenceEvent asItCounts(LicenceEvent event, @Nullable LicenceFile before) {
        if (!(event instanceof ComponentExpired expired) || before == null) {
            return event;
        }
        var lastDay = before.component(expired.matterRef()).granted().validTo();
        return lastDay == null
                ? event
                : new ComponentExpired(
                        expired.licenceId(),
                        expired.matterRef(),
                        expired.nameZh(),
                        lastDay.plusDays(1),
                        expired.certificateVersion());
    }

    String licenceNumber() {
        return file.issued().licenceNumber();
    }

    LicenceRule rule() {
        return LicenceRule.firstToHoldFor(
                traces.stream().map(ComponentTrace::permit).toList());
    }

    List<ComponentOnDay> components() {
        return traces.stream().map(ComponentTrace::shown).toList();
    }

    List<ComponentOnDay> lostScope() {
        return components().stream()
                .filter(component -> component.standing() != ComponentStanding.VALID)
                .toList();
    }

    List<StandingCause> causes() {
        var line = rule();
        return traces.stream()
                .filter(trace -> line.isMadeBy(trace.permit()))
                .flatMap(trace -> trace.shown().causes().stream())
                .sorted(Comparator.comparingLong(StandingCause::sequence))
                .distinct()
                .toList();
    }

    /** The day after a suspension's or the validity's last, whichever comes first. */
    @Nullable
    LocalDate nextChangeOn() {
        return traces.stream()
                .map(ComponentTrace::permit)
                .filter(permit -> permit.standing() == ComponentStanding.VALID
                        || permit.standing() == ComponentStanding.SUSPENDED)
                .flatMap(permit ->
                        Stream.of(permit.until(), permit.granted().validTo()).filter(Objects::nonNull))
                .filter(last -> !last.isBefore(day))
                .min(Comparator.naturalOrder())
                .map(last -> last.plusDays(1))
                .orElse(null);
    }
}
