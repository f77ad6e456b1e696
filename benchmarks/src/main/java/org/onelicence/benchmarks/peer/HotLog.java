package org.onelicence.benchmarks.peer;

import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.onelicence.benchmarks.corpus.SyntheticEvent;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.log.store.Append;
import org.onelicence.log.store.AppendResult.Appended;
import org.onelicence.log.store.AppendResult.Conflict;
import org.onelicence.log.store.LogWriter;

/** Our log where everybody wants the same aggregate. There are two ways; a caller sees a conflict in neither. */
public abstract class HotLog implements Peer {

    private static final String AGGREGATE = "hot";

    private final String name;

    private HotLog(String name) {
        this.name = name;
    }

    /** Each caller expects what was last heard of, and tries again with what a conflict tells him. */
    public static HotLog tryingAgain() {
        return new HotLog("licence-log, tried again after a conflict") {
            @Override
            Caller caller(LogWriter writer, AtomicLong last) {
                return event -> appendTryingAgain(writer, event, last);
            }
        };
    }

    /** Callers of one process decide one after the other, each on decisions that may still wait to be written. */
    public static HotLog inQueueOrder() {
        return new HotLog("licence-log, decided in the order of the queue") {
            @Override
            Caller caller(LogWriter writer, AtomicLong last) {
                return event -> appendInQueueOrder(writer, event, last);
            }
        };
    }

    /** A caller who shares with the others what this process knows of the aggregate's last sequence. */
    abstract Caller caller(LogWriter writer, AtomicLong last);

    private static void appendTryingAgain(LogWriter writer, SyntheticEvent event, AtomicLong last) throws Exception {
        while (true) {
            long sequence = last.get() + 1;
            var result = writer.append(appendOf(event, sequence)).get();
            if (result instanceof Appended) {
                last.accumulateAndGet(sequence, Math::max);
                return;
            } else if (result instanceof Conflict conflict) {
                last.accumulateAndGet(conflict.lastSequence(), Math::max);
            } else {
                throw new IllegalStateException("Not appended: " + result);
            }
        }
    }

    private static void appendInQueueOrder(LogWriter writer, SyntheticEvent event, AtomicLong last) throws Exception {
        Future<?> queued;
        synchronized (last) {
            queued = writer.append(appendOf(event, last.incrementAndGet()));
        }
        if (!(queued.get() instanceof Appended)) {
            throw new IllegalStateException("Not appended: " + queued.get());
        }
    }

    private static Append appendOf(SyntheticEvent event, long sequence) {
        return Append.of(event.at(AGGREGATE, sequence).entry());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void install(ScratchDatabase database) {
        database.installLog();
    }

    @Override
    public Session open(ScratchDatabase database, int callers) {
        var writer = LogWriter.start(database.source(), LogWriter.Settings.of("benchmark"), position -> {});
        var last = new AtomicLong(-1);
        return new Session() {
            @Override
            public Caller caller(int number) {
                return HotLog.this.caller(writer, last);
            }

            @Override
            public void close() {
                writer.close();
            }
        };
    }

    @Override
    public String everything() {
        return LicenceLog.EVERYTHING;
    }

    @Override
    public boolean isDense() {
        return true;
    }

    @Override
    public boolean isOneAggregate() {
        return true;
    }
}
