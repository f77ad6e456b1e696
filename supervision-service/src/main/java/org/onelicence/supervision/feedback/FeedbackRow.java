package org.onelicence.supervision.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One result that was fed back, to the registrar or to the entity. */
public record FeedbackRow(
        UUID feedbackId,
        String addressee,
        UUID applicationId,
        String uscc,
        String holderName,
        int industryNo,
        String matterRef,
        String nameZh,
        String organCode,
        String organName,
        String outcome,
        String decisionNumber,
        LocalDate decidedOn,
        Instant sentAt,
        long minutes,
        LocalDate dueOn,
        boolean late,
        List<String> stillOpen) {}
