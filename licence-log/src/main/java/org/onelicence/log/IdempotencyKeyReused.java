package org.onelicence.log;

/** A command came under the id of another one: a mistake of whoever asks, since a retry repeats what was asked. */
public final class IdempotencyKeyReused extends RuntimeException {

    /** Stable: clients match it. */
    public static final String CODE = "idempotency-key-reused";

    private static final long serialVersionUID = 1L;

    IdempotencyKeyReused(String commandId) {
        super("Command id " + commandId + " was used for another command");
    }

    public String code() {
        return CODE;
    }
}
