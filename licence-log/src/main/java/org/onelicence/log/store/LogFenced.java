package org.onelicence.log.store;

/** Another process has registered under this writer's name: this one must not append any more. */
public final class LogFenced extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogFenced(String message) {
        super(message);
    }
}
