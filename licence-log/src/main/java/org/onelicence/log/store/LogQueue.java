package org.onelicence.log.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What waits for the writer, bounded in number and in memory. */
final class LogQueue {

    static final int BATCH_APPENDS = 512;
    static final int BATCH_EVENTS = 2048;
    private static final long WEIGHT_MAX = 64L << 20;

    private final int capacity;
    private final Queue<PendingAppend> waiting = new ArrayDeque<>();
    private long weight;
    private @Nullable RuntimeException closed;

    LogQueue(int capacity) {
        this.capacity = capacity;
    }

    synchronized void add(PendingAppend append) {
        if (closed != null) {
            throw closed;
        }
        if (waiting.size() >= capacity || weight + append.weight() > WEIGHT_MAX) {
            throw new LogBusy(waiting.size() + " appends are waiting");
        }
        waiting.add(append);
        weight += append.weight();
        notifyAll();
    }

    /** Everything that waits, as far as one batch takes it; waits until there is something. Empty once it is closed. */
    synchronized List<PendingAppend> takeBatch() throws InterruptedException {
        while (waiting.isEmpty() && closed == null) {
            wait();
        }
        List<PendingAppend> batch = new ArrayList<>();
        Set<String> commands = new HashSet<>();
        int events = 0;
        for (var next = waiting.peek(); next != null; next = waiting.peek()) {
            events += next.entries().size();
            var full = batch.size() == BATCH_APPENDS || (events > BATCH_EVENTS && !batch.isEmpty());
            if (full || (next.commandId() != null && !commands.add(next.commandId()))) {
                break; // a command's second try learns in the next batch what the first one did in this
            }
            batch.add(waiting.remove());
            weight -= next.weight();
        }
        return batch;
    }

    /** Takes nothing in any more; what waits is still handed out. */
    synchronized void close(RuntimeException reason) {
        if (closed == null) {
            closed = reason;
        }
        notifyAll();
    }

    synchronized List<PendingAppend> drain() {
        var all = List.copyOf(waiting);
        waiting.clear();
        weight = 0;
        return all;
    }
}
