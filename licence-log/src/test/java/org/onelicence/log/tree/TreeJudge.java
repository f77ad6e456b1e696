package org.onelicence.log.tree;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.store.StoredEntry;

/** Makes the tree anew from the bytes of the entries, the slow and obvious way, and holds what was signed against it. */
public final class TreeJudge {

    private static final long PAUSE_MILLIS = 20;

    private final TreeReader tree;
    private final DataSource database;
    private final LogKeys keys;
    private @Nullable StoredCheckpoint earlier;

    public TreeJudge(DataSource database, LogKeys keys) {
        this.tree = new TreeReader(database);
        this.database = database;
        this.keys = keys;
    }

    /** Everything that is wrong, in words, once the keeper has had its time to sign the whole log. */
    public List<String> violations(List<StoredEntry> log, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (tree.latest().isEmpty() || tree.size() < log.size()) {
            if (System.nanoTime() > deadline) {
                return List.of("the keeper stands still at " + tree.size() + " of " + log.size());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return violations(log);
    }

    /** Everything that is wrong now, in words; the log must have been read before and stand still. */
    public List<String> violations(List<StoredEntry> log) {
        List<String> wrong = new ArrayList<>();
        checkTables(wrong);
        var latest = latest();
        if (latest != null) {
            check(latest, log, wrong);
            earlier = latest;
        }
        return wrong;
    }

    /** Each signature, each checkpoint ever signed and each stored tile. */
    private void checkTables(List<String> wrong) {
        try {
            TreeCheck.check(database, keys);
        } catch (TreeBroken broken) {
            wrong.add(String.valueOf(broken.getMessage()));
        }
    }

    private @Nullable StoredCheckpoint latest() {
        try (var connection = database.getConnection()) {
            return new TreeTables(connection).latestCheckpoint().orElse(null);
        } catch (SQLException failed) {
            throw new TreeUnreadable(failed);
        }
    }

    private void check(StoredCheckpoint latest, List<StoredEntry> log, List<String> wrong) {
        if (latest.size() > log.size()) {
            wrong.add("signed were " + latest.size() + " entries, there are " + log.size());
            return;
        }
        var leaves = log.stream()
                .limit(latest.size())
                .map(stored -> MerkleHashing.leaf(stored.entry().canonical()))
                .toList();
        if (!new NaiveTree(leaves).root().equals(latest.root())) {
            wrong.add("the entries do not have the root signed at " + latest.size());
        }
        if (earlier != null && !isGrownFrom(earlier, latest)) {
            wrong.add("the tree of " + latest.size() + " is not grown from that of " + earlier.size());
        }
    }

    private boolean isGrownFrom(StoredCheckpoint old, StoredCheckpoint latest) {
        var proof = tree.proofs(latest.size()).consistency(old.size());
        return ProofCheck.isConsistent(old.size(), old.root(), latest.size(), latest.root(), proof);
    }
}
