package org.onelicence.auditor;

/** What was given cannot be read, so nothing can be said about it: exit code 2. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }

    Unreadable(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
