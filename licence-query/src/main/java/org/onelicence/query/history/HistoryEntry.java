package org.onelicence.query.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.query.wording.Organ;
import org.onelicence.query.wording.Text;

/**
 * One thing that happened to a licence.
 *
 * @param position in the licence log: the one order of everything
 * @param sequence within its aggregate
 * @param effectiveOn the day from which it counts in law
 * @param recordedAt when the log took it
 * @param text the event as a sentence
 */
public record HistoryEntry(
        long position,
        long sequence,
        String type,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable Organ organ,
        @Nullable String decisionNumber,
        Text text) {}
