package org.onelicence.log.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt to carry out a command; the same command may be tried again with other events. */
final class Try {

    final String command;
    final String label; // the outcome it would leave
    final List<UUID> events;
    final long askedNanos = System.nanoTime();
    volatile long toldNanos = Long.MAX_VALUE;
    volatile @Nullable AppendResult answer; // none: in doubt

    Try(String command, String label, List<UUID> events) {
        this.command = command;
        this.label = label;
        this.events = events;
    }

    void told(AppendResult result) {
        toldNanos = System.nanoTime();
        answer = result;
    }

    /** Whether the client may go on: the command is known to be carried out. */
    boolean isDone() {
        return answer instanceof AppendResult.Appended || answer instanceof AppendResult.Repeated;
    }
}
