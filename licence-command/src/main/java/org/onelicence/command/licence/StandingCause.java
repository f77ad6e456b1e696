package org.onelicence.command.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.LicenceEvent.ComponentAdded;
import org.onelicence.command.licence.LicenceEvent.ComponentMoved;
import org.onelicence.command.licence.LicenceEvent.LicenceExtended;
import org.onelicence.command.licence.LicenceEvent.LicenceIssued;

/**
 * An event that made a standing, as anyone may see it: never its grounds, which may tell of persons.
 *
 * @param decisionNumber null where nobody decided and time alone did it
 */
public record StandingCause(
        String type,
        long sequence,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String decisionNumber,
        @Nullable Organ organ) {

    private static final Map<Class<?>, String> NAMES = LicenceEvent.LOGICAL_NAMES.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    static StandingCause of(RecordedEvent recorded, String matterRef) {
        var event = recorded.event();
        var decision = Decision.in(event, matterRef);
        return new StandingCause(
                NAMES.getOrDefault(event.getClass(), ""),
                recorded.sequence(),
                event.effectiveOn(),
                recorded.recordedAt(),
                decision.map(Decision::number).orElse(null),
                decision.map(Decision::organ).orElse(null));
    }

    /** What was decided about this component by the event. */
    private record Decision(String number, Organ organ) {

        static Optional<Decision> in(LicenceEvent event, String matterRef) {
            if (event instanceof ComponentMoved moved) {
                var measure = moved.measure();
                return Optional.of(new Decision(measure.decisionNumber(), measure.organ()));
            }
            if (event instanceof PermitEvent permit) {
                var measure = permit.measure();
                return Optional.of(new Decision(measure.decisionNumber(), measure.organ()));
            }
            if (event instanceof LicenceExtended extended) {
                return Optional.of(new Decision(extended.decisionNumber(), extended.organ()));
            }
            return granted(event)
                    .filter(component -> component.matterRef().equals(matterRef))
                    .map(component -> new Decision(component.decisionNumber(), component.organ()))
                    .findFirst();
        }

        private static Stream<GrantedComponent> granted(LicenceEvent event) {
            if (event instanceof LicenceIssued issued) {
                return issued.components().stream();
            }
            return event instanceof ComponentAdded added ? Stream.of(added.component()) : Stream.empty();
        }
    }
}
