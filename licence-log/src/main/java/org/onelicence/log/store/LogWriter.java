package org.onelicence.log.store;

import static org.onelicence.log.store.Failpoint.Step.*;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appends by group commit: callers queue, one thread takes everything that waits, appends it in one round trip and one
 * commit, and answers each caller. There is no timer: a lone caller waits for his own commit only, many callers share
 * one. Nobody is answered before COMMIT (ADR-0019).
 */
public final class LogWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogWriter.class);
    private static final long RETRY_MILLIS = 100;

    private final DataSource database;
    private final Settings settings;
    private final LongConsumer committed;
    private final Failpoint failpoint;
    private final UUID holder = UUID.randomUUID();
    private final LogQueue queue;
    private final Thread thread;
    private @Nullable WriterSession session; // the thread's own; none while the database is away

    private LogWriter(DataSource database, Settings settings, LongConsumer committed, Failpoint failpoint) {
        this.database = database;
        this.settings = settings;
        this.committed = committed;
        this.failpoint = failpoint;
        this.queue = new LogQueue(settings.queueCapacity());
        this.thread = new Thread(this::run, "licence-log-writer");
        this.thread.setDaemon(true);
    }

    /**
     * Registers under the writer's name, which fences whoever held it, and starts to take appends.
     *
     * @param database for one connection that the writer keeps; not a pool of the callers
     * @param committed hears of each new last position, before any caller does
     */
    public static LogWriter start(DataSource database, Settings settings, LongConsumer committed) {
        return start(database, settings, committed, Failpoint.NONE);
    }

    static LogWriter start(DataSource database, Settings settings, LongConsumer committed, Failpoint failpoint) {
        var writer = new LogWriter(database, settings, committed, failpoint);
        try {
            writer.session = WriterSession.open(database, settings, writer.holder, false);
        } catch (SQLException failed) {
            throw new LogUnavailable("The log cannot be reached", failed);
        }
        writer.thread.start();
        return writer;
    }

    /**
     * Queues an append. Its future ends exceptionally with {@link LogUnavailable} where the outcome stays unknown.
     *
     * @throws LogBusy when too much is waiting already
     * @throws EntryTooLarge before anything is queued
     */
    public CompletableFuture<AppendResult> append(Append append) {
        var pending = new PendingAppend(append);
        queue.add(pending);
        return pending.result();
    }

    /** Takes nothing in any more, appends what waits and gives up the connection. */
    @Override
    public void close() {
        queue.close(new IllegalStateException("The log's writer was closed"));
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether appends are taken in; a writer that was fenced or broke down stays down. */
    public boolean works() {
        return thread.isAlive();
    }

    private void run() {
        List<PendingAppend> batch = List.of();
        try {
            for (batch = queue.takeBatch(); !batch.isEmpty(); batch = queue.takeBatch()) {
                failpoint.at(BATCH_TAKEN);
                write(batch);
            }
        } catch (Throwable fatal) {
            LOG.atError().setCause(fatal).log("The log's writer stops");
            stop(batch, fatal);
        } finally {
            if (session != null) {
                session.close();
            }
        }
    }

    private void write(List<PendingAppend> batch) throws SQLException, InterruptedException {
        if (session == null && !reconnect(batch)) {
            return;
        }
        try {
            answer(batch, connected().append(batch));
        } catch (SQLException failed) {
            afterFailure(batch, failed);
        }
    }

    private void afterFailure(List<PendingAppend> batch, SQLException failed)
            throws SQLException, InterruptedException {
        if (!connected().isAlive()) {
            recover(batch, failed);
        } else if (batch.size() == 1 || !isAboutData(failed)) {
            batch.forEach(append -> append.result().completeExceptionally(new LogUnavailable("Not appended", failed)));
        } else { // one of them is what PostgreSQL cannot store: found by halves, so that it fails alone
            write(batch.subList(0, batch.size() / 2));
            write(batch.subList(batch.size() / 2, batch.size()));
        }
    }

    private static boolean isAboutData(SQLException failed) {
        var state = String.valueOf(failed.getSQLState());
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }

    /** COMMIT may or may not have happened: what is found is answered, what is not is appended again. */
    private void recover(List<PendingAppend> batch, SQLException failed) throws SQLException, InterruptedException {
        LOG.atWarn().setCause(failed).addKeyValue("appends", batch.size()).log("The outcome of a batch is unknown");
        failpoint.at(CONNECTION_LOST);
        connected().close();
        session = null;
        if (!reconnect(batch)) {
            return;
        }
        failpoint.at(REGISTERED_AGAIN);
        try {
            var found = connected().find(batch);
            failpoint.at(OUTCOMES_FOUND);
            found.forEach((append, result) -> append.result().complete(result));
            var missing =
                    batch.stream().filter(append -> !append.result().isDone()).toList();
            if (!missing.isEmpty()) {
                write(missing);
            }
        } catch (SQLException again) {
            recover(batch, again);
        }
    }

    /** A new connection under a new epoch; false when that took too long and everybody was told so. */
    private boolean reconnect(List<PendingAppend> batch) throws InterruptedException {
        long deadline = System.nanoTime() + settings.patience().toNanos();
        while (true) {
            try {
                session = WriterSession.open(database, settings, holder, true);
                return true;
            } catch (SQLException away) {
                if (System.nanoTime() > deadline) {
                    var waiting = queue.drain(); // first: whoever comes after the bad news may be luckier
                    fail(batch, new LogUnavailable("The log cannot be reached", away));
                    fail(waiting, new LogUnavailable("The log cannot be reached", away));
                    return false;
                }
                Thread.sleep(RETRY_MILLIS);
            }
        }
    }

    private void answer(List<PendingAppend> batch, List<AppendResult> results) throws SQLException {
        failpoint.at(COMMITTED);
        for (int i = results.size() - 1; i >= 0; i--) {
            if (results.get(i) instanceof AppendResult.Appended last) {
                committed.accept(last.to());
                break;
            }
        }
        failpoint.at(READERS_WOKEN);
        for (int i = 0; i < batch.size(); i++) {
            if (i == batch.size() / 2) {
                failpoint.at(HALF_ANSWERED);
            }
            batch.get(i).result().complete(results.get(i));
        }
        failpoint.at(ANSWERED);
    }

    private void stop(List<PendingAppend> batch, Throwable fatal) {
        var reason = fatal instanceof LogFenced fenced ? fenced : new LogUnavailable("The log's writer stopped", fatal);
        queue.close(reason);
        fail(batch, reason);
        fail(queue.drain(), reason);
    }

    private static void fail(List<PendingAppend> appends, RuntimeException reason) {
        appends.forEach(append -> append.result().completeExceptionally(reason));
    }

    private WriterSession connected() {
        if (session == null) {
            throw new IllegalStateException("No session");
        }
        return session;
    }

    /**
     * How a writer works.
     *
     * @param writer its name: the same for a process and its successor, different for two that shall both be alive
     * @param queueCapacity appends that may wait before others are refused
     * @param patience how long callers wait for a database that is away
     * @param unsafeDurabilityAccepted for scratch data only
     */
    public record Settings(String writer, int queueCapacity, Duration patience, boolean unsafeDurabilityAccepted) {

        private static final int QUEUE_CAPACITY = 4096;
        private static final Duration PATIENCE = Duration.ofSeconds(10);

        public static Settings of(String writer) {
            return new Settings(writer, QUEUE_CAPACITY, PATIENCE, false);
        }

        public Settings withUnsafeDurabilityAccepted(boolean accepted) {
            return new Settings(writer, queueCapacity, patience, accepted);
        }
    }
}
