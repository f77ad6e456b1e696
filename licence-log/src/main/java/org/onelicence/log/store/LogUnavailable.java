package org.onelicence.log.store;

/** The database did not answer. Whether an append is stored is then unknown: try again under the same command id. */
public final class LogUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
