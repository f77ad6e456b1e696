package org.onelicence.supervision.cockpit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the six columns in numbers, with its newest entries.
 *
 * @param key names it in messages: notifications, feedbacks, trackings, draws, assessments, publicity
 * @param count everything there ever was
 * @param onTime settled within the limit
 * @param overdue past the limit, settled or not
 * @param open still to be settled
 * @param oldestOpen since when the oldest of these has been waiting
 */
record Column(
        String key,
        String href,
        long count,
        long onTime,
        long overdue,
        long open,
        @Nullable LocalDate oldestOpen,
        List<Entry> entries) {

    /** One entry: {@code state} is a word that the messages translate. */
    record Entry(
            String id,
            @Nullable String uscc,
            String title,
            String detail,
            String state,
            boolean overdue,
            LocalDate on,
            String href) {}
}
