package org.onelicence.log.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.onelicence.log.tree.CheckpointSigner;
import org.onelicence.log.tree.SigningKey;
import org.onelicence.log.tree.TreeKeeper;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A writer, its callers and a tree's keeper in a process of their own, made to be killed. Its output is a {@link
 * History}, line by line: a try before it is made, an answer only after the writer gave it. On its input it is told to
 * {@code finish} a command of its predecessor, to {@code go} and to {@code hold}; it ends with its input.
 */
public final class WriterProcess {

    static final String HOLDING = "holding";
    private static final int CALLERS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30); // for a database that is being started again

    private final String name;
    private final long seed;
    private final FileOutputStream output;
    private final LogReader reader;
    private final LogWriter writer;
    private final History history = new History(this::say);
    private final Queue<String> unfinished = new ConcurrentLinkedQueue<>();
    private final AtomicInteger commands = new AtomicInteger();
    private volatile boolean held;
    private List<Thread> callers = List.of();

    private WriterProcess(DataSource database, String name, long seed, FileOutputStream output) {
        this.name = name;
        this.seed = seed;
        this.output = output;
        this.reader = new LogReader(pool(database));
        this.writer = LogWriter.start(database, new LogWriter.Settings("one", 4096, PATIENCE, false), position -> {});
    }

    /** Arguments: the database's address, user and password, this process's name, a seed and a signing key. */
    public static void main(String[] arguments) throws Exception {
        var output = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err); // what libraries print is not history
        var database = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        var signer = CheckpointSigner.of(SigningKey.parse(arguments[5]));
        var process = new WriterProcess(database, arguments[3], Long.parseLong(arguments[4]), output);
        new TreeKeeper(database, signer, Clock.systemUTC(), Duration.ofMillis(20)).start();
        process.obey(new BufferedReader(new InputStreamReader(System.in, UTF_8)));
        Runtime.getRuntime().halt(0);
    }

    private static DataSource pool(DataSource database) {
        var config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(CALLERS);
        config.setConnectionTimeout(Duration.ofSeconds(1).toMillis());
        return new HikariDataSource(config);
    }

    private void obey(BufferedReader input) throws IOException, InterruptedException {
        for (var told = input.readLine(); told != null; told = input.readLine()) {
            switch (told) {
                case "go" -> go();
                case "hold" -> hold();
                default -> unfinished.add(told.substring("finish ".length()));
            }
        }
    }

    private void go() {
        held = false;
        callers = IntStream.range(0, CALLERS)
                .mapToObj(number -> new Thread(() -> call(number)))
                .toList();
        callers.forEach(Thread::start);
    }

    /** Each caller first gets a definite answer to what it has asked. */
    private void hold() throws InterruptedException {
        held = true;
        for (var caller : callers) {
            caller.join();
        }
        say(HOLDING);
    }

    private void call(int number) {
        var client = new Client(number, new Random(seed + number), history, reader, writer::append);
        try {
            for (var inherited = unfinished.poll(); inherited != null || !held; inherited = unfinished.poll()) {
                client.carryOut(inherited != null ? inherited : name + "-" + commands.incrementAndGet());
            }
        } catch (Throwable unexpected) {
            unexpected.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /** One write for one line, so that a kill tears none. */
    private void say(String line) {
        try {
            synchronized (output) {
                output.write((line + "\n").getBytes(UTF_8));
            }
        } catch (IOException nobodyListens) {
            throw new UncheckedIOException(nobodyListens);
        }
    }
}
