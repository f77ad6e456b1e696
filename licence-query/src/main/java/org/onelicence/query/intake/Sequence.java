package org.onelicence.query.intake;

import org.onelicence.platform.message.IncomingMessage;

/** Without its place in its aggregate a message cannot be told from a repeat. */
final class Sequence {

    private Sequence() {}

    static void require(IncomingMessage told) {
        if (told.sequence() < 0 || told.position() < 0) {
            throw new IllegalArgumentException("A message of the licence log names its position and sequence");
        }
    }
}
