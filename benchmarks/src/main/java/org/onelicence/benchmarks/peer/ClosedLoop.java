package org.onelicence.benchmarks.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.HdrHistogram.Histogram;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.corpus.SyntheticEvent;

/** Callers who each ask for the next append when the last one is durable. */
public final class ClosedLoop {

    private static final long HIGHEST_NANOS = 60_000_000_000L;
    private static final int DIGITS = 3;

    private ClosedLoop() {}

    public static Histogram histogram() {
        return new Histogram(HIGHEST_NANOS, DIGITS);
    }

    /** A minute and longer is told as a minute. */
    static void record(Histogram histogram, long nanos) {
        histogram.recordValue(Math.min(nanos, HIGHEST_NANOS));
    }

    /**
     * Runs until the time is over and every caller has his last answer.
     *
     * @param firstCaller number of the first one; others who wrote before had lower numbers
     * @param eventsMax of each caller, for runs that shall be short whatever the clock says
     */
    public static Outcome run(
            List<? extends Peer.Caller> callers, int firstCaller, Corpus corpus, Duration time, long eventsMax)
            throws Exception {
        List<Callable<One>> loops = new ArrayList<>();
        for (int i = 0; i < callers.size(); i++) {
            int number = i;
            loops.add(() -> loop(callers.get(number), firstCaller + number, corpus, time.toNanos(), eventsMax));
        }
        var all = histogram();
        var acknowledged = new long[callers.size()];
        var ones = Together.run(loops);
        for (int i = 0; i < ones.size(); i++) {
            all.add(ones.get(i).nanos());
            acknowledged[i] = ones.get(i).acknowledged();
        }
        return new Outcome(acknowledged, all);
    }

    private static One loop(Peer.Caller caller, int number, Corpus corpus, long timeNanos, long eventsMax)
            throws Exception {
        var nanos = histogram();
        long began = System.nanoTime();
        long before = began;
        long count = 0;
        while (before - began < timeNanos && count < eventsMax) {
            SyntheticEvent next = corpus.event(Corpus.number(number, count));
            caller.append(next);
            long now = System.nanoTime();
            record(nanos, now - before);
            before = now;
            count++;
        }
        return new One(count, nanos);
    }

    private record One(long acknowledged, Histogram nanos) {}

    /** How many events each caller has been told are durable, and how long each took. */
    public record Outcome(long[] acknowledged, Histogram nanos) {

        public long events() {
            long sum = 0;
            for (long each : acknowledged) {
                sum += each;
            }
            return sum;
        }
    }
}
