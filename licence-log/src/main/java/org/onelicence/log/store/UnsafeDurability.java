package org.onelicence.log.store;

/** PostgreSQL would acknowledge what a power cut may take back: no place for a register. */
public final class UnsafeDurability extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeDurability(String message) {
        super(message);
    }
}
