package org.onelicence.log.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * The keys of one log, past and present. A key is good for checkpoints of the sizes it was in office for: after a
 * rotation old checkpoints still verify, and a key that leaks later cannot sign the future.
 */
public record LogKeys(String origin, List<Term> terms) {

    public LogKeys {
        terms = List.copyOf(terms);
    }

    /**
     * A key and its time in office.
     *
     * @param fromSize the smallest tree it may sign
     * @param untilSize the first size it may no longer sign, {@link Long#MAX_VALUE} while it is in office
     */
    public record Term(VerifierKey key, long fromSize, long untilSize) {
        public Term {
            if (key.type() != KeyType.ED25519 || fromSize < 0 || fromSize >= untilSize) {
                throw new NoteRefused("No term of office: " + key + " from " + fromSize + " until " + untilSize);
            }
        }

        boolean covers(long size) {
            return fromSize <= size && size < untilSize;
        }
    }

    /** The checkpoint that the note states; refused unless a key in office signed it and no such signature is false. */
    public Checkpoint open(SignedNote note) {
        var checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new NoteRefused("A checkpoint of " + checkpoint.origin() + " and not of " + origin);
        }
        var signed = false;
        for (var signature : note.signatures()) {
            for (var term : terms) {
                if (term.covers(checkpoint.size()) && term.key().made(signature)) {
                    if (!term.key().verifies(note.text().getBytes(UTF_8), signature.signature())) {
                        throw new NoteRefused("A false signature in the name of " + term.key());
                    }
                    signed = true;
                }
            }
        }
        if (!signed) {
            throw new NoteRefused("No key in office signed the checkpoint of size " + checkpoint.size());
        }
        return checkpoint;
    }
}
