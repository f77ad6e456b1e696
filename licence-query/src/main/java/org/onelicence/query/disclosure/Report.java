package org.onelicence.query.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One annual report: what it says now, and each correction with what stood before and after it.
 *
 * @param content by field, in the order of the form
 */
public record Report(ReportLine report, Map<String, Object> content, List<Correction> corrections, Instant recordedAt) {

    /** One correction; both sides are shown (企业信息公示暂行条例 art. 12). */
    public record Correction(
            LocalDate correctedOn,
            String reason,
            Map<String, Object> before,
            Map<String, Object> after,
            Instant recordedAt) {}
}
