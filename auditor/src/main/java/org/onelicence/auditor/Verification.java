package org.onelicence.auditor;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A checkpoint whose tree was made anew from its leaves, and found to have the root that was signed. */
final class Verification {

    private static final int TILE_WIDTH = 256;

    private final Trust trust;
    private final LogCopy copy;
    private final byte[] note;
    private final Checkpoint checkpoint;
    private final List<byte[]> leaves;

    /** Reads the checkpoint once, for a running log goes on meanwhile. */
    Verification(Source source, Trust trust) {
        this.trust = trust;
        this.note = source.read(LogCopy.CHECKPOINT);
        this.checkpoint = trust.accept(note);
        this.copy = new LogCopy(source, checkpoint.size());
        this.leaves = leaves(copy);
        if (!Arrays.equals(Merkle.root(leaves), checkpoint.root())) {
            throw new Disagreement("The tiles do not have the root that was signed");
        }
    }

    Report report() {
        return Report.of("verified")
                .with("origin", checkpoint.origin())
                .with("size", checkpoint.size())
                .with("root", Base64.getEncoder().encodeToString(checkpoint.root()));
    }

    /** Are the entries those that the tree was made of, and do they stand in an order that can be? */
    void compareEntries() {
        var order = new Order();
        var position = 0;
        for (var bundle : copy.bundles()) {
            for (var bytes : copy.entries(bundle)) {
                if (!Arrays.equals(Merkle.leaf(bytes), leaves.get(position))) {
                    throw new Disagreement("The entry at position " + (position + 1) + " is not the one in the tree");
                }
                position++;
                order.check(Entry.parse(position, bytes));
            }
        }
    }

    /** Does the log still begin with everything that was signed in this earlier checkpoint? Answers its size. */
    long mustContinue(byte[] earlier) {
        var before = trust.withoutWitnesses().accept(earlier);
        if (before.size() > checkpoint.size()) {
            throw new Disagreement("The log had " + before.size() + " entries and now shows " + checkpoint.size());
        }
        if (!Arrays.equals(Merkle.root(leaves.subList(0, Math.toIntExact(before.size()))), before.root())) {
            throw new Disagreement("The log was rewritten: its first " + before.size()
                    + " entries are not those signed in the earlier checkpoint");
        }
        return before.size();
    }

    /** That the entry at this position is in the log, in a text that stands alone (C2SP tlog-proof). */
    String proof(long position) {
        if (position < 1 || position > checkpoint.size()) {
            throw new Unreadable("The log has positions 1 to " + checkpoint.size());
        }
        var index = position - 1;
        return InclusionProof.text(index, Merkle.inclusionProof(leaves, Math.toIntExact(index)), note);
    }

    private static List<byte[]> leaves(LogCopy copy) {
        List<byte[]> leaves = List.of();
        List<byte[]> below = List.of();
        for (var level : copy.levels()) {
            var hashes = copy.hashes(level);
            if (below.isEmpty()) {
                leaves = hashes;
            } else {
                compareLevels(below, hashes, level);
            }
            below = hashes;
        }
        return leaves;
    }

    private static void compareLevels(List<byte[]> below, List<byte[]> above, List<LogCopy.Piece> tiles) {
        for (var i = 0; i < above.size(); i++) {
            var run = below.subList(i * TILE_WIDTH, (i + 1) * TILE_WIDTH);
            if (!Arrays.equals(Merkle.root(run), above.get(i))) {
                throw new Disagreement(tiles.get(i / TILE_WIDTH).path() + " is not made of the tiles below it");
            }
        }
    }
}
