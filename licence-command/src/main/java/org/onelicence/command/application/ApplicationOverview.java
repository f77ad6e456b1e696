package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One application in a list. */
public record ApplicationOverview(
        UUID applicationId,
        String uscc,
        String holderName,
        int industryNo,
        String industryNameZh,
        String industryNameEn,
        String address,
        LocalDate submittedOn,
        @Nullable LocalDate receivedOn,
        String standing,
        @Nullable String outcome,
        int matters,
        int decided) {}
