package org.onelicence.log.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onelicence.log.tree.CheckpointSigner;
import org.onelicence.log.tree.SigningKey;
import org.onelicence.log.tree.TreeJudge;
import org.onelicence.test.MortalPostgres;

/**
 * {@code kill -9} of the writer's JVM and of PostgreSQL under load, one half each, in a drawn order and at drawn
 * moments; after each death the whole log and the whole tree are judged. {@code -Dkills=200} asks for as many, {@code
 * -Dseed=…} draws the same lots again.
 */
class SuddenDeathTest {

    private static final int LOAD_MAX_MICROS = 600_000;
    private static final Duration KEEPER_LIMIT = Duration.ofSeconds(20);

    private enum Victim {
        WRITER,
        POSTGRESQL
    }

    private final long seed = Long.getLong("seed", new SecureRandom().nextLong());
    private final int kills = Integer.getInteger("kills", 4);
    private final Random random = new Random(seed);
    private final MortalPostgres postgres = MortalPostgres.start();
    private final LogDatabase log = LogDatabase.create(postgres.database("log"));
    private final SigningKey key = SigningKey.generate("one-licence.example/sudden-death");
    private final TreeJudge tree =
            new TreeJudge(log.connections(), CheckpointSigner.of(key).keys());
    private final History history = new History();
    private final Path folder;
    private int writers;
    private int inDoubt;

    SuddenDeathTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whoever_dies_nothing_acknowledged_is_lost_nothing_is_invented_and_the_tree_agrees() throws Exception {
        long began = System.nanoTime();
        var writer = begin();
        try {
            for (var victim : victims()) {
                writer.go();
                LockSupport.parkNanos(1_000L * random.nextInt(LOAD_MAX_MICROS));
                writer = afterTheDeathOf(victim, writer);
            }
            writer.go();
            writer.hold();
            judge("in the end");
            assertThat(history.inDoubt()).as("seed %d", seed).isEmpty();
        } finally {
            writer.close();
            postgres.close();
        }
        System.out.printf(
                "seed %d: %d kills, %d commands left in doubt by the dead, %d events acknowledged, tries %s, %d s%n",
                seed,
                kills,
                inDoubt,
                history.acknowledgedEvents(),
                history.answers(),
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    private List<Victim> victims() {
        List<Victim> victims = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            victims.add(Victim.values()[i % 2]);
        }
        Collections.shuffle(victims, random);
        return victims;
    }

    /** The writer that lives on: the same one, or the dead one's successor. */
    private MortalWriter afterTheDeathOf(Victim victim, MortalWriter writer) throws Exception {
        if (victim == Victim.POSTGRESQL) {
            postgres.kill();
            postgres.startAgain();
            writer.hold();
            judge("after PostgreSQL's death");
            return writer;
        }
        writer.kill();
        inDoubt += history.inDoubt().size();
        return begin();
    }

    /** A successor stands when its callers and its keeper do; then it learns what was left in doubt. */
    private MortalWriter begin() throws IOException, InterruptedException {
        var name = "writer-" + ++writers;
        var writer = new MortalWriter(log.address(), name, random.nextLong(), key.secret(), folder, history);
        writer.hold();
        judge("after the birth of " + name);
        writer.finish(history.inDoubt());
        return writer;
    }

    /** While callers rest. The keeper is given its time to sign all there is. */
    private void judge(String when) throws InterruptedException {
        var stored = stored();
        assertThat(history.violations(stored)).as("seed %d, %s", seed, when).isEmpty();
        assertThat(tree.violations(stored, KEEPER_LIMIT))
                .as("seed %d, %s", seed, when)
                .isEmpty();
    }

    private List<StoredEntry> stored() {
        List<StoredEntry> stored = new ArrayList<>();
        new BulkReader(log.connections()).read(new BulkReader.Range(0, Long.MAX_VALUE), stored::add);
        return stored;
    }
}
