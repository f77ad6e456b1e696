package org.onelicence.log.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** An append on its way. Everything that costs time is done here, by the caller's thread, before it queues. */
final class PendingAppend {

    private final Append append;
    private final List<byte[]> leafHashes;
    private final List<Part> parts;
    private final int weight;
    private final CompletableFuture<AppendResult> result = new CompletableFuture<>();

    PendingAppend(Append append) {
        this.append = append;
        this.leafHashes = append.entries().stream().map(PendingAppend::leafHash).toList();
        this.parts = parts(append.entries());
        this.weight = append.entries().stream().mapToInt(Entry::weight).sum() + weight(append.command());
    }

    private static byte[] leafHash(Entry entry) {
        var canonical = entry.canonical();
        if (canonical.length > Entry.BYTES_MAX) {
            throw new EntryTooLarge(entry.type() + " of " + entry.aggregateId() + " has " + canonical.length
                    + " bytes, the log takes " + Entry.BYTES_MAX);
        }
        return Entry.leafHash(canonical);
    }

    private static List<Part> parts(List<Entry> entries) {
        Map<String, Part> parts = new LinkedHashMap<>();
        entries.forEach(entry ->
                parts.merge(entry.aggregateId(), new Part(entry.aggregateId(), entry.sequence(), 1), Part::longer));
        return new ArrayList<>(parts.values());
    }

    private static int weight(@Nullable CommandOutcome command) {
        return command == null ? 0 : 200 + command.outcome().length;
    }

    List<Entry> entries() {
        return append.entries();
    }

    @Nullable
    CommandOutcome command() {
        return append.command();
    }

    @Nullable
    String commandId() {
        var command = append.command();
        return command == null ? null : command.commandId();
    }

    List<byte[]> leafHashes() {
        return leafHashes;
    }

    List<Part> parts() {
        return parts;
    }

    int weight() {
        return weight;
    }

    CompletableFuture<AppendResult> result() {
        return result;
    }

    /** What the append adds to one aggregate. */
    record Part(String aggregateId, long first, int count) {
        Part longer(Part next) {
            return new Part(aggregateId, first, count + next.count);
        }
    }
}
