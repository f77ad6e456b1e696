package org.onelicence.command.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What has happened to a department's entry. Closed on purpose: a new case is a new contract. */
public sealed interface AuthorityEvent {
    /** The names the log knows these events by; the log never learns a class name. */
    Map<String, Class<?>> LOGICAL_NAMES = Map.of(
            "department.registered", DepartmentRegistered.class,
            "officer.appointed", OfficerAppointed.class,
            "officer.dismissed", OfficerDismissed.class,
            "matter.assigned", MatterAssigned.class,
            "delegation.activated", DelegationActivated.class,
            "delegation.ended", DelegationEnded.class,
            "power.transferred", PowerTransferred.class);

    String departmentCode();

    /** Said again when the description changes; the newest one counts. */
    @Revision("1")
    record DepartmentRegistered(
            String departmentCode, String nameZh, String fullNameZh, String nameEn, String level, String source)
            implements AuthorityEvent {}

    @Revision("1")
    record OfficerAppointed(
            String departmentCode,
            String officerNumber,
            String subject,
            List<String> capacities,
            LocalDate from,
            @Nullable LocalDate until)
            implements AuthorityEvent {}

    @Revision("1")
    record OfficerDismissed(String departmentCode, String officerNumber, LocalDate on) implements AuthorityEvent {}

    /** Said again when the description changes; the newest one counts. */
    @Revision("1")
    record MatterAssigned(
            String departmentCode,
            String matterRef,
            String nameZh,
            String nameEn,
            String matterType,
            String legalBasis,
            String source)
            implements AuthorityEvent {}

    @Revision("1")
    record DelegationActivated(
            String departmentCode,
            String matterRef,
            Organ from,
            Organ to,
            Organ inNameOf,
            String kind,
            LocalDate activeFrom,
            @Nullable LocalDate activeUntil,
            String source)
            implements AuthorityEvent {}

    @Revision("1")
    record DelegationEnded(String departmentCode, String matterRef, String giverCode, LocalDate on, String reason)
            implements AuthorityEvent {}

    /** The department's own power over a matter went to another, as when bodies are merged or duties moved. */
    @Revision("1")
    record PowerTransferred(String departmentCode, String matterRef, Organ to, LocalDate on, String reason)
            implements AuthorityEvent {}
}
