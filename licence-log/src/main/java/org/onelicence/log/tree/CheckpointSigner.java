package org.onelicence.log.tree;

import java.util.List;

/** Signs checkpoints with each of our own keys that is in office at the checkpoint's size. */
public record CheckpointSigner(LogKeys keys, List<SigningKey> own) {

    public CheckpointSigner {
        own = List.copyOf(own);
    }

    /** One key for the whole life of a log: a log without a rotation so far. */
    public static CheckpointSigner of(SigningKey key) {
        var name = key.verifier().name();
        return new CheckpointSigner(
                new LogKeys(name, List.of(new LogKeys.Term(key.verifier(), 0, Long.MAX_VALUE))), List.of(key));
    }

    SignedNote sign(long size, Hash root) {
        var text = new Checkpoint(keys.origin(), size, root).text();
        var signatures = own.stream()
                .filter(key -> isInOffice(key, size))
                .map(key -> key.sign(text))
                .toList();
        if (signatures.isEmpty()) {
            throw new TreeBroken("No signing key is in office at size " + size + ": see the terms of the log's keys");
        }
        return new SignedNote(text, signatures);
    }

    private boolean isInOffice(SigningKey key, long size) {
        return keys.terms().stream()
                .anyMatch(term -> term.covers(size)
                        && term.key().toString().equals(key.verifier().toString()));
    }
}
