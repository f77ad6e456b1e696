package org.onelicence.log.tree;

/**
 * Tree and log contradict each other, or the log contradicts what it signed. Nothing is signed any more until a person
 * has looked: going on would make the contradiction official.
 */
public final class TreeBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TreeBroken(String message) {
        super(message);
    }

    TreeBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
