package org.onelicence.query.library;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version in the library.
 *
 * @param openedBy type of the message whose legal change made it
 * @param closedOn the day on which the next version took its place; none for the version that stands
 */
public record CertificateVersion(
        int version,
        String openedBy,
        LocalDate effectiveOn,
        @Nullable LocalDate closedOn,
        Instant recordedAt) {}
