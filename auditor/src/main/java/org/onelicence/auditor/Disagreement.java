package org.onelicence.auditor;

/** The log contradicts itself, its signature or its readers: exit code 1. */
final class Disagreement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Disagreement(String message) {
        super(message);
    }
}
