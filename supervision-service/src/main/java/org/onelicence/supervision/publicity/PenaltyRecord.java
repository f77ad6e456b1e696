package org.onelicence.supervision.publicity;

import java.time.LocalDate;

/** What is made public of a penalty. */
public record PenaltyRecord(
        String decisionNumber,
        String penaltyName,
        String penaltyCategory,
        String grounds,
        String legalBasis,
        String counterpartCode,
        String counterpartName,
        String result,
        String organCode,
        String organName,
        LocalDate decidedOn) {}
