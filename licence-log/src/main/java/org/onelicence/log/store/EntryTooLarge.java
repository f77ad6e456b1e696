package org.onelicence.log.store;

/** An entry beyond {@link Entry#BYTES_MAX}, which no bundle of the published log could carry. */
public final class EntryTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EntryTooLarge(String message) {
        super(message);
    }
}
