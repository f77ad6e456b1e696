package org.onelicence.log.store;

import org.jspecify.annotations.Nullable;

/** What became of an append. Known only after COMMIT. */
public sealed interface AppendResult {

    /** Its entries are durable, at these positions without a gap; {@code to = from - 1} where it had none. */
    record Appended(long from, long to) implements AppendResult {}

    /** Another append was faster: nothing of this one is stored. */
    record Conflict(String aggregateId, long lastSequence) implements AppendResult {}

    /** The command had been carried out before: nothing of this append is stored, the first outcome holds. */
    record Repeated(byte[] outcome, @Nullable String outcomeType) implements AppendResult {}

    /** The command's id had been used for another command: nothing of this append is stored. */
    record KeyReused(String commandId) implements AppendResult {}
}
