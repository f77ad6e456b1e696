package org.onelicence.log;

/** The same command was carried out elsewhere while this one decided: everything of this try is given up. */
final class CommandRepeated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandRepeated() {
        super("Carried out elsewhere at the same time", null, false, false);
    }
}
