package org.onelicence.log.store;

/** More is waiting to be appended than the log takes in: a reason to wait and try again, never to queue without end. */
public final class LogBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogBusy(String message) {
        super(message);
    }
}
