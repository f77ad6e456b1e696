package org.onelicence.command.duty;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.LicenceId;

/** What has happened around a licence. Closed on purpose: a new case is a new contract (ADR-0003). */
public sealed interface DutyEvent {
    /** The names the log knows these events by; the log never learns a class name. */
    Map<String, Class<?>> LOGICAL_NAMES = Map.of(
            "duty.registration-noted", RegistrationNoted.class,
            "duty.task-opened", TaskOpened.class,
            "duty.task-done", TaskDone.class,
            "duty.notice-given", NoticeGiven.class);

    DutiesId dutiesId();

    LicenceId licenceId();

    /** A fact about the holder. It ends nothing by itself: that is each deciding organ's to decide. */
    @Revision("1")
    record RegistrationNoted(
            DutiesId dutiesId,
            LicenceId licenceId,
            String licenceNumber,
            String uscc,
            String registrationId,
            String kind,
            LocalDate registeredOn,
            LocalDate notedOn)
            implements DutyEvent {}

    /** @param matterRef of the component; empty where the whole licence is meant */
    @Revision("1")
    record TaskOpened(
            DutiesId dutiesId,
            LicenceId licenceId,
            String licenceNumber,
            String uscc,
            String holderName,
            int taskNo,
            TaskKind kind,
            Organ organ,
            String matterRef,
            String nameZh,
            String nameEn,
            String registrationId,
            LocalDate openedOn,
            LocalDate dueOn)
            implements DutyEvent {}

    @Revision("1")
    record TaskDone(
            DutiesId dutiesId, LicenceId licenceId, int taskNo, String reason, String officerNumber, LocalDate doneOn)
            implements DutyEvent {}

    /** The holder has to change or end his registration within thirty days (市场主体登记管理条例 art.26). */
    @Revision("1")
    record NoticeGiven(
            DutiesId dutiesId,
            LicenceId licenceId,
            String licenceNumber,
            String uscc,
            String matterRef,
            String nameZh,
            String nameEn,
            String ended,
            LocalDate endedOn,
            LocalDate givenOn,
            LocalDate dueOn)
            implements DutyEvent {}
}
