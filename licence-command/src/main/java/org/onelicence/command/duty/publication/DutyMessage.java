package org.onelicence.command.duty.publication;

import java.time.LocalDate;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.duty.DutyEvent.NoticeGiven;
import org.onelicence.command.duty.DutyEvent.RegistrationNoted;
import org.onelicence.command.duty.DutyEvent.TaskDone;
import org.onelicence.command.duty.DutyEvent.TaskOpened;
import org.onelicence.command.duty.TaskKind;
import org.onelicence.command.licence.LicenceId;

/** What the world hears of duties; the JSON form is pinned by contracts/messages. */
sealed interface DutyMessage {

    record Noted(
            LicenceId licenceId,
            String licenceNumber,
            String uscc,
            String registrationId,
            String kind,
            LocalDate registeredOn,
            LocalDate notedOn)
            implements DutyMessage {
        static Noted of(RegistrationNoted event) {
            return new Noted(
                    event.licenceId(),
                    event.licenceNumber(),
                    event.uscc(),
                    event.registrationId(),
                    event.kind(),
                    event.registeredOn(),
                    event.notedOn());
        }
    }

    record Opened(
            LicenceId licenceId,
            String licenceNumber,
            String uscc,
            String holderName,
            int taskNo,
            TaskKind kind,
            Organ organ,
            String matterRef,
            String nameZh,
            String registrationId,
            LocalDate openedOn,
            LocalDate dueOn)
            implements DutyMessage {
        static Opened of(TaskOpened event) {
            return new Opened(
                    event.licenceId(),
                    event.licenceNumber(),
                    event.uscc(),
                    event.holderName(),
                    event.taskNo(),
                    event.kind(),
                    event.organ(),
                    event.matterRef(),
                    event.nameZh(),
                    event.registrationId(),
                    event.openedOn(),
                    event.dueOn());
        }
    }

    record Done(LicenceId licenceId, int taskNo, LocalDate doneOn) implements DutyMessage {
        static Done of(TaskDone event) {
            return new Done(event.licenceId(), event.taskNo(), event.doneOn());
        }
    }

    record Notice(
            LicenceId licenceId,
            String licenceNumber,
            String uscc,
            String matterRef,
            String nameZh,
            String ended,
            LocalDate endedOn,
            LocalDate givenOn,
            LocalDate dueOn)
            implements DutyMessage {
        static Notice of(NoticeGiven event) {
            return new Notice(
                    event.licenceId(),
                    event.licenceNumber(),
                    event.uscc(),
                    event.matterRef(),
                    event.nameZh(),
                    event.ended(),
                    event.endedOn(),
                    event.givenOn(),
                    event.dueOn());
        }
    }
}
