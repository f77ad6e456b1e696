package org.onelicence.log.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onelicence.log.tree.CheckpointSigner;
import org.onelicence.log.tree.SigningKey;
import org.onelicence.log.tree.TreeJudge;
import org.onelicence.log.tree.TreeKeeper;

/**
 * Clients of two instances contend for a few aggregates while writers are killed between any two steps, connections are
 * reset before and after COMMIT, successors overtake zombies, and readers and the tree follow. {@code
 * -Dcampaign=100000} asks for as many appends; {@code -Dseed=…} draws the same lots again, though threads never
 * interleave twice alike.
 */
class LogCampaignTest {

    private static final int CLIENTS = 16;
    private static final int FAILURE_EVERY = 25; // steps
    private static final int OVERTAKEN_EVERY = 400; // commands

    private final long seed = Long.getLong("seed", new SecureRandom().nextLong());
    private final int appends = Integer.getInteger("campaign", 1_000);
    private final LogDatabase log = LogDatabase.create();
    private final HikariDataSource pool = pool(log.connections());
    private final LogReader reader = new LogReader(pool);
    private final History history = new History();
    private final CheckpointSigner signer = CheckpointSigner.of(SigningKey.generate("one-licence.example/campaign"));
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger commands = new AtomicInteger();
    private final Chaos chaos = new Chaos(log, seed, FAILURE_EVERY);

    private static HikariDataSource pool(DataSource connections) {
        var config = new HikariConfig();
        config.setDataSource(connections);
        return new HikariDataSource(config);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void whatever_breaks_the_log_stays_whole_and_every_client_learns_the_truth() throws Exception {
        long began = System.nanoTime();
        try (var keeper = new TreeKeeper(log.connections(), signer, Clock.systemUTC(), Duration.ofMillis(50));
                var follower = new Follower(reader, LogSignal.start(log.writers()))) {
            keeper.start();
            load();
            var stored = stored();
            System.out.printf(
                    "seed %d: %d commands, %d events, tries %s, broken at %s, %d s%n",
                    seed,
                    commands.get(),
                    stored.size(),
                    history.answers(),
                    chaos.struck(),
                    Duration.ofNanos(System.nanoTime() - began).toSeconds());
            assertThat(failures).as("seed %d", seed).isEmpty();
            assertThat(history.violations(stored)).as("seed %d", seed).isEmpty();
            assertThat(Judge.misread(follower.seenUpTo(stored.size()), stored))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(new TreeJudge(log.connections(), signer.keys()).violations(stored, Duration.ofSeconds(10)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        assertThat(chaos.struck()).as("steps where something broke").hasSizeGreaterThanOrEqualTo(5);
        assertThat(history.answers()).as("nothing is proved without them").containsKeys("Conflict", "Repeated");
    }

    private void load() throws InterruptedException {
        try (var one = new Instance(log, "one", chaos);
                var two = new Instance(log, "two", chaos)) {
            var clients = IntStream.range(0, CLIENTS)
                    .mapToObj(number -> new Thread(() -> work(number, List.of(one, two))))
                    .toList();
            clients.forEach(Thread::start);
            for (var client : clients) {
                client.join();
            }
            chaos.end();
        }
    }

    private void work(int number, List<Instance> instances) {
        var random = new Random(seed + number);
        var client = new Client(number, random, history, reader, append -> instances
                .get(random.nextInt(2))
                .append(append));
        try {
            for (int next = commands.incrementAndGet(); next <= appends; next = commands.incrementAndGet()) {
                client.carryOut("command-" + next);
                if (random.nextInt(OVERTAKEN_EVERY) == 0) {
                    instances.get(random.nextInt(2)).overtake();
                }
            }
        } catch (RuntimeException | InterruptedException unexpected) {
            failures.add(unexpected.toString());
        }
    }

    private List<StoredEntry> stored() {
        List<StoredEntry> stored = new ArrayList<>();
        new BulkReader(log.connections()).read(new BulkReader.Range(0, Long.MAX_VALUE), stored::add);
        return stored;
    }
}
