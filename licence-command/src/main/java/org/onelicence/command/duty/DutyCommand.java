package org.onelicence.command.duty;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.registration.RegistrationKind;

/** What may be asked of the duties around a licence. */
public sealed interface DutyCommand {
    LicenceId licenceId();

    @TargetAggregateIdentifier
    default DutiesId dutiesId() {
        return DutiesId.of(licenceId());
    }

    /** Harmless when repeated for the same act of the registrar. */
    record NoteRegistration(
            LicenceId licenceId, String registrationId, RegistrationKind kind, LocalDate registeredOn, String name)
            implements DutyCommand {}

    /** Harmless when repeated for the same permit and day. */
    record GiveNotice(LicenceId licenceId, String matterRef, String ended, LocalDate endedOn) implements DutyCommand {}

    /** A person says that it is done, or why nothing had to be. */
    record CompleteTask(LicenceId licenceId, int taskNo, String reason) implements DutyCommand {}

    /** The act that a task asked for was done on that day: harmless where no task asked for it until then. */
    record SettleTasks(
            LicenceId licenceId,
            TaskKind kind,
            String matterRef,
            String decisionNumber,
            String officerNumber,
            LocalDate doneOn)
            implements DutyCommand {}
}
