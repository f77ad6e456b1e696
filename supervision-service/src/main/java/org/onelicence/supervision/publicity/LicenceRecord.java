package org.onelicence.supervision.publicity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is made public of a licence decision: one record per component decision, never one for the whole licence. */
public record LicenceRecord(
        String decisionNumber,
        String projectName,
        String approvalCategory,
        String content,
        String counterpartCode,
        String counterpartName,
        String organCode,
        String organName,
        @Nullable String inNameOf,
        String legalBasis,
        LocalDate decidedOn) {}
