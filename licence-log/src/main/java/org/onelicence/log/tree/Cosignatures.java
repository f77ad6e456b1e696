package org.onelicence.log.tree;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what known witnesses say of our checkpoints (C2SP tlog-cosignature). */
public final class Cosignatures {

    private static final Logger LOG = LoggerFactory.getLogger(Cosignatures.class);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final TreeReader tree;
    private final List<VerifierKey> witnesses;
    private final Clock clock;

    public Cosignatures(DataSource database, List<VerifierKey> witnesses, Clock clock) {
        this.tree = new TreeReader(database);
        this.witnesses = List.copyOf(witnesses);
        this.clock = clock;
    }

    /** What became of an offered checkpoint. */
    public enum Outcome {
        KEPT,
        /** We never signed a checkpoint of this size. */
        UNKNOWN_CHECKPOINT,
        /** We signed another root for this size: somebody shows the witness another log, or we did. */
        CONTRADICTION,
        /** No signature of a configured witness is among them. */
        NO_WITNESS
    }

    /** Keeps the witnesses' signatures of the note; others are ignored, a false one makes the whole note refused. */
    public Outcome offer(SignedNote note) {
        var checkpoint = Checkpoint.parse(note.text());
        var made = madeByWitnesses(note);
        if (made.isEmpty()) {
            return Outcome.NO_WITNESS;
        }
        return tree.withTables(tables -> {
            var ours = tables.checkpointOf(checkpoint.size());
            if (ours.isEmpty()) {
                return Outcome.UNKNOWN_CHECKPOINT;
            }
            if (!ours.get().note().text().equals(note.text())) {
                LOG.error("A witness has cosigned another tree of size {} in our name", checkpoint.size());
                return Outcome.CONTRADICTION;
            }
            keep(tables, made, checkpoint.size());
            return Outcome.KEPT;
        });
    }

    private List<Cosignature> madeByWitnesses(SignedNote note) {
        var latest = clock.instant().plus(CLOCKS_DIFFER).getEpochSecond();
        var made = new ArrayList<Cosignature>();
        for (var signature : note.signatures()) {
            for (var witness : witnesses) {
                if (witness.made(signature)) {
                    var cosignature = Cosignature.open(signature, witness, note.text());
                    if (cosignature.timestamp() > latest) {
                        throw new NoteRefused("A cosignature from the future: " + cosignature.timestamp());
                    }
                    made.add(cosignature);
                }
            }
        }
        return made;
    }

    private static void keep(TreeTables tables, List<Cosignature> made, long size) throws SQLException {
        for (var cosignature : made) {
            tables.keep(cosignature, size);
        }
    }
}
