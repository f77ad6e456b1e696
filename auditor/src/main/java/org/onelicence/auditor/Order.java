package org.onelicence.auditor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the tree cannot say: that each aggregate's events stand in their order, none missing, none twice. */
final class Order {

    private final Map<String, Long> lastSequences = new HashMap<>();
    private final Set<String> eventIds = new HashSet<>();

    void check(Entry entry) {
        var expected = lastSequences.getOrDefault(entry.aggregateId(), -1L) + 1;
        if (entry.sequence() != expected) {
            throw new Disagreement("At position " + entry.position() + " stands event " + entry.sequence() + " of "
                    + entry.aggregateId() + ", expected was " + expected);
        }
        lastSequences.put(entry.aggregateId(), entry.sequence());
        if (!eventIds.add(entry.eventId())) {
            throw new Disagreement("The event at position " + entry.position() + " was told before");
        }
    }
}
