package org.onelicence.command.authority.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;

/** What the world hears of departments, officers and delegations; the JSON form is pinned by contracts/messages. */
sealed interface AuthorityMessage {

    record DepartmentRegistered(
            String code, String nameZh, String fullNameZh, String nameEn, String level, String source)
            implements AuthorityMessage {}

    /** By number only: who stands behind it is nobody else's business. */
    record OfficerAppointed(
            String officerNumber,
            String departmentCode,
            List<String> capacities,
            LocalDate from,
            @Nullable LocalDate until)
            implements AuthorityMessage {}

    record OfficerDismissed(String officerNumber, String departmentCode, LocalDate on) implements AuthorityMessage {}

    record DelegationActivated(
            String matterRef,
            Organ from,
            Organ to,
            Organ inNameOf,
            String kind,
            LocalDate activeFrom,
            @Nullable LocalDate activeUntil,
            String source)
            implements AuthorityMessage {}

    record DelegationEnded(String matterRef, String fromCode, String toCode, LocalDate on, String reason)
            implements AuthorityMessage {}

    record PowerTransferred(String matterRef, String fromCode, Organ to, LocalDate on, String reason)
            implements AuthorityMessage {}
}
