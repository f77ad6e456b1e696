package org.onelicence.log.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A process with one writer, started again whenever the writer died, as an orchestrator would. */
final class Instance implements AutoCloseable {

    private final LogDatabase log;
    private final String name;
    private final Failpoint failpoint;
    private LogWriter writer;

    Instance(LogDatabase log, String name, Failpoint failpoint) {
        this.log = log;
        this.name = name;
        this.failpoint = failpoint;
        this.writer = start();
    }

    private LogWriter start() {
        var settings = new LogWriter.Settings(name, 4096, Duration.ofSeconds(20), false);
        while (true) {
            try {
                return LogWriter.start(log.writers(), settings, position -> {}, failpoint);
            } catch (LogUnavailable killedAtBirth) {
                Thread.onSpinWait();
            }
        }
    }

    synchronized CompletableFuture<AppendResult> append(Append append) {
        try {
            return writer.append(append);
        } catch (LogUnavailable | LogFenced dead) {
            writer.close();
            writer = start();
            return writer.append(append);
        }
    }

    /** A successor takes over while this writer still believes in itself. */
    synchronized void overtake() {
        var zombie = writer;
        writer = start();
        new Thread(zombie::close).start();
    }

    @Override
    public synchronized void close() {
        writer.close();
    }
}
