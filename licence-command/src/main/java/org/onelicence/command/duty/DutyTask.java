package org.onelicence.command.duty;

import java.time.LocalDate;
import java.util.UUID;

/** One open task in a list. */
public record DutyTask(
        UUID licenceId,
        int taskNo,
        String kind,
        String organCode,
        String organName,
        String organNameEn,
        String matterRef,
        String nameZh,
        String nameEn,
        String licenceNumber,
        String holderName,
        LocalDate openedOn,
        LocalDate dueOn) {

    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
