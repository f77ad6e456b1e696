package org.onelicence.command.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;

/**
 * What has happened to a licence. Closed on purpose: a new case is a new contract (ADR-0003). Every legal change raises
 * the certificate's version; a change of standing follows in the same append and repeats that version.
 */
public sealed interface LicenceEvent
        permits LicenceEvent.LicenceIssued,
                LicenceEvent.ComponentAdded,
                LicenceEvent.LicenceChanged,
                LicenceEvent.LicenceExtended,
                LicenceEvent.ComponentMoved,
                LicenceEvent.ComponentExpired,
                LicenceEvent.ComponentSuspensionLifted,
                LicenceEvent.LicenceSynchronised,
                EntryEvent,
                ExtensionEvent,
                HearingEvent,
                PermitEvent {
    /** The names the log knows these events by; the log never learns a class name. */
    Map<String, Class<?>> LOGICAL_NAMES = all(Map.ofEntries(
            Map.entry("licence.issued", LicenceIssued.class),
            Map.entry("component.added", ComponentAdded.class),
            Map.entry("licence.changed", LicenceChanged.class),
            Map.entry("licence.extended", LicenceExtended.class),
            Map.entry("component.suspended", ComponentSuspended.class),
            Map.entry("component.restored", ComponentRestored.class),
            Map.entry("component.suspension-lifted", ComponentSuspensionLifted.class),
            Map.entry("component.revoked-for-unlawful-grant", ComponentRevokedForUnlawfulGrant.class),
            Map.entry("component.withdrawn", ComponentWithdrawn.class),
            Map.entry("component.revoked-as-penalty", ComponentRevokedAsPenalty.class),
            Map.entry("component.deregistered", ComponentDeregistered.class),
            Map.entry("component.expired", ComponentExpired.class),
            Map.entry("licence.synchronised", LicenceSynchronised.class)));

    private static Map<String, Class<?>> all(Map<String, Class<?>> own) {
        return Stream.of(
                        own,
                        EntryEvent.LOGICAL_NAMES,
                        ExtensionEvent.LOGICAL_NAMES,
                        HearingEvent.LOGICAL_NAMES,
                        PermitEvent.LOGICAL_NAMES)
                .flatMap(names -> names.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    LicenceId licenceId();

    int certificateVersion();

    /** The day from which it counts in law; when it was recorded is metadata (ADR-0013). */
    LocalDate effectiveOn();

    /** The start of a life: a licence that has ended may be issued again, with a new number. */
    @Revision("1")
    record LicenceIssued(
            LicenceId licenceId,
            String licenceNumber,
            String verificationCode,
            UUID applicationId,
            String holderSubject,
            String uscc,
            String holderName,
            Premises premises,
            int industryNo,
            String industryNameZh,
            String industryNameEn,
            Organ issuer,
            LocalDate issuedOn,
            LocalDate validFrom,
            LocalDate validTo,
            String standing,
            int certificateVersion,
            List<GrantedComponent> components)
            implements LicenceEvent {
        @Override
        public LocalDate effectiveOn() {
            return validFrom;
        }
    }

    @Revision("1")
    record ComponentAdded(
            LicenceId licenceId, GrantedComponent component, LocalDate effectiveOn, int certificateVersion)
            implements LicenceEvent {}

    @Revision("1")
    record LicenceChanged(
            LicenceId licenceId,
            String holderNameBefore,
            String holderName,
            String reason,
            LocalDate effectiveOn,
            String decisionNumber,
            Organ organ,
            String officerNumber,
            int certificateVersion)
            implements LicenceEvent {}

    @Revision("1")
    record LicenceExtended(
            LicenceId licenceId,
            LocalDate validToBefore,
            LocalDate validTo,
            String reason,
            LocalDate effectiveOn,
            String decisionNumber,
            Organ organ,
            String officerNumber,
            int certificateVersion)
            implements LicenceEvent {}

    @Revision("1")
    record ComponentSuspended(
            LicenceId licenceId,
            ComponentMeasure measure,
            @Nullable LocalDate until,
            int certificateVersion) implements ComponentMoved {
        @Override
        public ComponentStanding becomes() {
            return ComponentStanding.SUSPENDED;
        }
    }

    @Revision("1")
    record ComponentRestored(LicenceId licenceId, ComponentMeasure measure, int certificateVersion)
            implements ComponentMoved {
        @Override
        public ComponentStanding becomes() {
            return ComponentStanding.VALID;
        }
    }

    /** @param ground code of an {@link UnlawfulGrantGround}; not told before it was asked for */
    @Revision("1")
    record ComponentRevokedForUnlawfulGrant(
            LicenceId licenceId,
            ComponentMeasure measure,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String ground,

            int certificateVersion)
            implements ComponentMoved {
        @Override
        public ComponentStanding becomes() {
            return ComponentStanding.REVOKED_UNLAWFUL_GRANT;
        }
    }

    /** @param compensation 补偿 (行政许可法 art.8): what is paid for the loss, or why nothing is */
    @Revision("1")
    record ComponentWithdrawn(
            LicenceId licenceId,
            ComponentMeasure measure,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String compensation,

            int certificateVersion)
            implements ComponentMoved {
        @Override
        public ComponentStanding becomes() {
            return ComponentStanding.WITHDRAWN;
        }
    }

    @Revision("1")
    record ComponentRevokedAsPenalty(LicenceId licenceId, ComponentMeasure measure, int certificateVersion)
            implements ComponentMoved {
        @Override
        public ComponentStanding becomes() {
            return ComponentStanding.REVOKED_PENALTY;
        }
    }

    @Revision("1")
    record ComponentDeregistered(LicenceId licenceId, ComponentMeasure measure, String ground, int certificateVersion)
            implements ComponentMoved {
        @Override
        public ComponentStanding becomes() {
            return ComponentStanding.DEREGISTERED;
        }
    }

    /** Nobody decides this: the last day has passed. */
    @Revision("1")
    record ComponentExpired(
            LicenceId licenceId, String matterRef, String nameZh, LocalDate effectiveOn, int certificateVersion)
            implements LicenceEvent {}

    /** Nobody decides this either: the last day of the suspension has passed. In force from the day after it. */
    @Revision("1")
    record ComponentSuspensionLifted(
            LicenceId licenceId, String matterRef, String nameZh, LocalDate effectiveOn, int certificateVersion)
            implements LicenceEvent {}

    /** 同步调整: what the licence is worth after its components moved. */
    @Revision("1")
    record LicenceSynchronised(LicenceId licenceId, String standing, LocalDate effectiveOn, int certificateVersion)
            implements LicenceEvent {}

    /** One component moved by an organ's measure. */
    sealed interface ComponentMoved extends LicenceEvent {
        ComponentMeasure measure();

        ComponentStanding becomes();

        @Override
        default LocalDate effectiveOn() {
            return measure().effectiveOn();
        }
    }
}
