package org.onelicence.auditor;

import java.util.List;

/**
 * Whom the auditor believes, told from outside: never what the log says of itself.
 *
 * @param keys of the log; one of those in office must have signed
 * @param witnesses all of them must have cosigned
 */
record Trust(String origin, List<Key> keys, List<Key> witnesses) {

    /** The checkpoint, if it is the log's and signed as asked. */
    Checkpoint accept(byte[] note) {
        var checkpoint = Checkpoint.parse(note);
        if (!checkpoint.origin().equals(origin)) {
            throw new Disagreement("The checkpoint is of " + checkpoint.origin() + " and not of " + origin);
        }
        var ours = 0;
        for (var key : keys) {
            ours += key.isInOffice(checkpoint.size()) && signed(checkpoint, key) ? 1 : 0;
        }
        if (ours == 0) {
            throw new Disagreement("No key in office at size " + checkpoint.size() + " has signed the checkpoint");
        }
        for (var witness : witnesses) {
            if (!signed(checkpoint, witness)) {
                throw new Disagreement(witness.name() + " has not cosigned the checkpoint");
            }
        }
        return checkpoint;
    }

    /** For a checkpoint kept from before: it may be older than a witness's answer. */
    Trust withoutWitnesses() {
        return new Trust(origin, keys, List.of());
    }

    /** A false signature in a known name is worse than none. */
    private static boolean signed(Checkpoint checkpoint, Key key) {
        var signed = false;
        for (var line : checkpoint.signatures()) {
            if (line.name().equals(key.name()) && line.keyId() == key.id()) {
                if (!key.verifies(checkpoint.text(), line.signature())) {
                    throw new Disagreement("A false signature in the name of " + key.name());
                }
                signed = true;
            }
        }
        return signed;
    }
}
