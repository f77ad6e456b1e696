package org.onelicence.log.tree;

/** A checkpoint as it was stored, its note as it was signed. */
record StoredCheckpoint(long size, Hash root, SignedNote note) {

    /** The columns and the note must say the same, and a key in office must have signed it. */
    StoredCheckpoint verified(LogKeys keys) {
        try {
            var signed = keys.open(note);
            if (signed.size() != size || !signed.root().equals(root)) {
                throw new TreeBroken("The checkpoint of size " + size + " is not the one that was signed: " + signed);
            }
            return this;
        } catch (NoteRefused e) {
            throw new TreeBroken("The checkpoint of size " + size + " is not ours: " + e.getMessage(), e);
        }
    }
}
