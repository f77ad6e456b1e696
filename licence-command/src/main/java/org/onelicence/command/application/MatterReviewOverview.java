package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One review on a department's desk. */
public record MatterReviewOverview(
        UUID applicationId,
        String matterRef,
        String departmentCode,
        String nameZh,
        String nameEn,
        boolean core,
        String standing,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate promisedOn,
        String uscc,
        String holderName,
        int industryNo,
        String industryNameZh,
        String industryNameEn,
        LocalDate submittedOn,
        @Nullable LocalDate receivedOn) {}
