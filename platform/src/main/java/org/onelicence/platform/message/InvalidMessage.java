package org.onelicence.platform.message;

/**
 * What a handler throws when the message itself is wrong and will stay wrong: it is parked with this reason, and later
 * messages of its key do not wait behind it.
 */
public final class InvalidMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason names what is wrong and holds nothing of the content. */
    public InvalidMessage(String reason) {
        super(reason, null, false, false);
    }
}
