package org.onelicence.log.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the log together or not at all. Each entry's sequence is also the expectation that the aggregate's
 * last one is just before it. Without entries it only records that a command was carried out.
 */
public record Append(List<Entry> entries, @Nullable CommandOutcome command) {

    public Append {
        entries = List.copyOf(entries);
        if (entries.isEmpty() && command == null) {
            throw new IllegalArgumentException("Nothing to append");
        }
        Map<String, Long> next = new HashMap<>();
        for (var entry : entries) {
            var expected = next.put(entry.aggregateId(), entry.sequence() + 1);
            if (expected != null && expected != entry.sequence()) {
                throw new IllegalArgumentException("A gap in " + entry.aggregateId() + " at " + entry.sequence());
            }
        }
    }

    public static Append of(Entry... entries) {
        return new Append(List.of(entries), null);
    }

    public Append by(CommandOutcome carriedOut) {
        return new Append(entries, carriedOut);
    }
}
