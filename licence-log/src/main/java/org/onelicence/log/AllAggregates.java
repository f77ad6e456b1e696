package org.onelicence.log;

import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.onelicence.log.store.BulkReader;
import org.onelicence.log.store.BulkReader.Range;
import org.onelicence.log.store.BulkReader.Share;
import org.onelicence.log.store.InParallel;
import org.onelicence.log.store.LogReader;

/**
 * Folds every aggregate of a type, for read models that are made anew: read in bulk and not one by one, some aggregates
 * on each thread, each of them whole and in order. What does not fit into memory at once is read in several rounds.
 */
public final class AllAggregates {

    private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final BulkReader log;
    private final LogReader head;
    private final PositionEventStorageEngine events;
    private final long entriesPerRound;

    AllAggregates(BulkReader log, LogReader head, PositionEventStorageEngine events, long entriesPerRound) {
        this.log = log;
        this.head = head;
        this.events = events;
        this.entriesPerRound = entriesPerRound;
    }

    /** Of the last event in the log; 0 before the first. */
    public long lastPosition() {
        return head.lastPosition();
    }

    /**
     * @param aggregateType as Axon names it
     * @param upTo the last position that counts
     * @param states takes the states of some aggregates as of that position, on several threads at once
     */
    public <S> void fold(
            String aggregateType,
            long upTo,
            S start,
            BiFunction<S, Object, S> step,
            Consumer<? super Collection<S>> states) {
        var whole = new Range(0, upTo);
        int rounds = Math.toIntExact(upTo / entriesPerRound + 1);
        for (int round = 0; round < rounds; round++) {
            int first = round * THREADS;
            InParallel.run(THREADS, number -> {
                var share = new StateShare<>(events, start, step);
                log.read(whole, new Share(aggregateType, first + number, rounds * THREADS), share);
                states.accept(share.states());
            });
        }
    }
}
