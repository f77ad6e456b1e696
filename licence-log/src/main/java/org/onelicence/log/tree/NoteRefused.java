package org.onelicence.log.tree;

/** A note, a key or a checkpoint that is malformed, or that nobody known has signed. */
public final class NoteRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoteRefused(String message) {
        super(message);
    }
}
