package org.onelicence.log.tree;

import java.sql.SQLException;

/** The database did not answer; this says nothing about the tree. */
public final class TreeUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TreeUnreadable(SQLException cause) {
        super("The tree cannot be read: " + cause.getMessage(), cause);
    }
}
