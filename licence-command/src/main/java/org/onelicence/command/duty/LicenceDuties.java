package org.onelicence.command.duty;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.duty.DutyCommand.CompleteTask;
import org.onelicence.command.duty.DutyCommand.GiveNotice;
import org.onelicence.command.duty.DutyCommand.NoteRegistration;
import org.onelicence.command.duty.DutyCommand.SettleTasks;
import org.onelicence.command.duty.DutyEvent.NoticeGiven;
import org.onelicence.command.duty.DutyEvent.RegistrationNoted;
import org.onelicence.command.duty.DutyEvent.TaskDone;
import org.onelicence.command.duty.DutyEvent.TaskOpened;
import org.onelicence.command.licence.LicenceFile;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.Licences;
import org.onelicence.platform.time.WorkingCalendar;

/** Everything the registrar's acts and the ends of its permits ask of people around one licence. */
@Aggregate
class LicenceDuties {

    /** Calendar days: the limit is the holder's, not an organ's (市场主体登记管理条例 art.26). */
    private static final int NOTICE_DAYS = 30;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable DutiesId id;

    private DutyFile file = DutyFile.EMPTY;

    LicenceDuties() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean decide(
            NoteRegistration asked, Licences licences, WorkingCalendar calendar, DutyLimits limits, Clock clock) {
        var licence = licences.require(asked.licenceId());
        if (file.knows(asked.registrationId()) || !Consequences.concerns(asked, licence)) {
            return false;
        }
        var today = LocalDate.now(clock);
        var dueOn = calendar.plusWorkingDays(today, limits.taskWorkingDays());
        var issued = licence.issued();
        apply(new RegistrationNoted(
                asked.dutiesId(),
                asked.licenceId(),
                issued.licenceNumber(),
                issued.uscc(),
                asked.registrationId(),
                asked.kind().code(),
                asked.registeredOn(),
                today));
        Consequences.of(asked, licence).stream()
                .filter(wanted -> !file.hasOpen(wanted.kind(), wanted.matterRef()))
                .forEach(wanted -> open(wanted, asked, licence, today, dueOn));
        return true;
    }

    private void open(
            Consequences.Wanted wanted, NoteRegistration act, LicenceFile licence, LocalDate today, LocalDate dueOn) {
        apply(new TaskOpened(
                act.dutiesId(),
                act.licenceId(),
                licence.issued().licenceNumber(),
                licence.issued().uscc(),
                licence.holderName(),
                file.tasks().size() + 1,
                wanted.kind(),
                wanted.organ(),
                wanted.matterRef(),
                wanted.nameZh(),
                wanted.nameEn(),
                act.registrationId(),
                today,
                dueOn));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean decide(GiveNotice asked, Licences licences, Clock clock) {
        var licence = licences.require(asked.licenceId());
        var isGiven = file.notices().stream()
                .anyMatch(notice -> notice.matterRef().equals(asked.matterRef())
                        && notice.ended().equals(asked.ended())
                        && notice.endedOn().equals(asked.endedOn()));
        if (isGiven) {
            return false;
        }
        var today = LocalDate.now(clock);
        var granted = licence.component(asked.matterRef()).granted();
        apply(new NoticeGiven(
                asked.dutiesId(),
                asked.licenceId(),
                licence.issued().licenceNumber(),
                licence.issued().uscc(),
                asked.matterRef(),
                granted.nameZh(),
                granted.nameEn(),
                asked.ended(),
                asked.endedOn(),
                today,
                today.plusDays(NOTICE_DAYS)));
        return true;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CompleteTask asked, @MetaDataValue("actor") String actor, AuthorityRegister register, Clock clock) {
        var task = file.task(asked.taskNo());
        var today = LocalDate.now(clock);
        var officer = register.require(actor, task.opened().organ().code(), Capacity.DECIDE, today);
        if (!task.isOpen()) {
            throw DutyProblem.TASK_DONE.because("无需重复办理", "Nothing is left to do");
        }
        done(asked.licenceId(), task, asked.reason(), officer.officerNumber(), today);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean decide(SettleTasks asked) {
        var settled = file.tasks().values().stream()
                .filter(task -> task.isOpen() && task.isAbout(asked.kind(), asked.matterRef()))
                .filter(task -> !task.opened().openedOn().isAfter(asked.doneOn()))
                .toList();
        settled.forEach(
                task -> done(asked.licenceId(), task, asked.decisionNumber(), asked.officerNumber(), asked.doneOn()));
        return !settled.isEmpty();
    }

    private static void done(LicenceId licenceId, Task task, String reason, String officerNumber, LocalDate on) {
        apply(new TaskDone(DutiesId.of(licenceId), licenceId, task.opened().taskNo(), reason, officerNumber, on));
    }

    @EventSourcingHandler
    void evolve(DutyEvent event) {
        id = event.dutiesId();
        file = file.after(event);
    }
}
