package org.onelicence.log.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a command, kept with its events so that asking again gets the same answer.
 *
 * @param commandId chosen by whoever asks, the same for each try
 * @param fingerprint of what was asked; another one under the same id is a mistake of the caller
 * @param outcome the answer's bytes
 * @param outcomeType what the bytes are; null where the command answers nothing
 */
public record CommandOutcome(
        String commandId,
        byte[] fingerprint,
        byte[] outcome,
        @Nullable String outcomeType) {

    public CommandOutcome {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(outcome, "outcome");
    }
}
