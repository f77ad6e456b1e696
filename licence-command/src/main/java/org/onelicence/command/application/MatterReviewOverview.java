package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One review on a department's desk.
 *
 * @param askBy the last day to tell the gaps
 * @param pauseEndsOn by which the pause was told to end
 * @param told the gravest limit that came near or passed, by its code
 */
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
        @Nullable String told,
        @Nullable LocalDate askBy,
        @Nullable LocalDate pauseEndsOn,
        String uscc,
        String holderName,
        int industryNo,
        String industryNameZh,
        String industryNameEn,
        LocalDate submittedOn,
        @Nullable LocalDate receivedOn) {}
