package org.onelicence.log.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far the log goes, for all readers of a process. Heard from the writer beside us at once, from other processes by
 * one NOTIFY per batch, and by asking where neither was heard: a lost signal delays, it never loses.
 */
public final class LogSignal implements LongConsumer, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogSignal.class);
    private static final int POLL_MILLIS = 200;

    private final DataSource database;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "licence-log-signal");
    private volatile boolean closed;
    private volatile long position;

    private LogSignal(DataSource database) {
        this.database = database;
        thread.setDaemon(true);
    }

    /**
     * Starts to listen.
     *
     * @param database for one connection that is kept; not a pool of the readers
     */
    public static LogSignal start(DataSource database) {
        var signal = new LogSignal(database);
        signal.thread.start();
        return signal;
    }

    /** The newest position heard of. */
    public long position() {
        return position;
    }

    /** The log goes as far as this; hearing of an earlier position again changes nothing. */
    @Override
    public void accept(long heard) {
        synchronized (this) {
            if (heard <= position) {
                return;
            }
            position = heard;
            notifyAll();
        }
        listeners.forEach(Runnable::run);
    }

    /** Waits for anything behind the position; false where nothing came in time. */
    public synchronized boolean awaitBeyond(long known, long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (position <= known && !closed) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return position > known;
    }

    /** Runs the listener at each advance, on the thread that brought it: it must only wake others. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        synchronized (this) {
            notifyAll();
        }
    }

    private void run() {
        @Nullable SQLException last = null;
        while (!closed) {
            try (var connection = database.getConnection()) {
                connection.createStatement().execute("listen licence_log");
                last = null;
                hear(connection);
            } catch (SQLException away) {
                if (last == null && !closed) {
                    LOG.atWarn().setCause(away).log("The log's signal is interrupted");
                }
                last = away;
                pause();
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        var notifications = connection.unwrap(PGConnection.class);
        accept(ask(connection)); // what was announced while nobody listened
        while (!closed) {
            var heard = notifications.getNotifications(POLL_MILLIS);
            if (heard == null || heard.length == 0) {
                accept(ask(connection));
            } else {
                accept(Long.parseLong(heard[heard.length - 1].getParameter()));
            }
        }
    }

    private static long ask(Connection connection) throws SQLException {
        try (var row = connection.createStatement().executeQuery("select position from log_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
