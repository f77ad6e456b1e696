package org.onelicence.log.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.onelicence.test.RealPostgres;

/** A {@link WriterProcess} seen from outside. What it said is in the history by the time a call returns. */
final class MortalWriter implements AutoCloseable {

    private static final int HOLD_LIMIT_SECONDS = 60;

    private final Process process;
    private final Path log;
    private final PrintStream input;
    private final Thread listener;
    private final BlockingQueue<Boolean> holding = new LinkedBlockingQueue<>();

    /** @param name no two of one history alike: it begins the names of commands */
    MortalWriter(
            RealPostgres.Database database, String name, long seed, String signingKey, Path folder, History history)
            throws IOException {
        log = folder.resolve(name + ".log");
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterProcess.class.getName(),
                        database.url(),
                        database.user(),
                        database.password(),
                        name,
                        Long.toString(seed),
                        signingKey))
                .redirectError(log.toFile())
                .start();
        input = new PrintStream(process.getOutputStream(), true, UTF_8);
        listener = new Thread(() -> listen(history), name);
        listener.start();
    }

    private void listen(History history) {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.equals(WriterProcess.HOLDING)) {
                    holding.add(true);
                } else {
                    history.read(line);
                }
            }
        } catch (IOException killed) {
            throw new UncheckedIOException(killed);
        } finally {
            holding.add(false); // it never will
        }
    }

    void finish(Collection<String> commands) {
        commands.forEach(command -> input.println("finish " + command));
    }

    void go() {
        input.println("go");
    }

    /** Returns when each caller has got a definite answer and nothing is under way any more. */
    void hold() throws InterruptedException {
        input.println("hold");
        if (!Boolean.TRUE.equals(holding.poll(HOLD_LIMIT_SECONDS, TimeUnit.SECONDS))) {
            throw new AssertionError("The writer does not come to rest:\n" + log());
        }
    }

    /** {@code kill -9}, by its handle: {@link Process} would close the pipe over the last lines said. */
    void kill() throws InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError("The writer had died by itself:\n" + log());
        }
        process.toHandle().destroyForcibly();
        process.waitFor();
        listener.join();
    }

    private String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
