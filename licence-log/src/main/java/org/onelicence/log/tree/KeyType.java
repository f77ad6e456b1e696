package org.onelicence.log.tree;

/** What a key's signature covers; the byte goes into the key's id (C2SP signed-note, “Signature types”). */
public enum KeyType {
    /** The note's text as it is: how a log signs. */
    ED25519(0x01),
    /** The text with a time in front: how a witness signs (C2SP tlog-cosignature). */
    COSIGNATURE(0x04);

    private final byte identifier;

    KeyType(int identifier) {
        this.identifier = (byte) identifier;
    }

    byte identifier() {
        return identifier;
    }

    static KeyType of(byte identifier) {
        for (var type : values()) {
            if (type.identifier == identifier) {
                return type;
            }
        }
        throw new NoteRefused("Signatures of type " + identifier + " are not read here");
    }
}
