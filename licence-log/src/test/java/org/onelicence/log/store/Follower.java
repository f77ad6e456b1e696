package org.onelicence.log.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reads the tail while it grows and keeps what it was shown. */
final class Follower implements AutoCloseable {

    private static final int AT_ONCE = 500;
    private static final int CATCH_UP_SECONDS = 30;

    private final LogReader reader;
    private final LogSignal signal;
    private final List<StoredEntry> seen = new ArrayList<>();
    private final Thread thread = new Thread(this::follow, "follower");
    private volatile long end = Long.MAX_VALUE;

    Follower(LogReader reader, LogSignal signal) {
        this.reader = reader;
        this.signal = signal;
        thread.start();
    }

    /** Everything it was shown up to this position, which is the last one by now. */
    List<StoredEntry> seenUpTo(long position) throws InterruptedException {
        end = position;
        thread.join(TimeUnit.SECONDS.toMillis(CATCH_UP_SECONDS));
        thread.interrupt();
        thread.join();
        return seen;
    }

    private void follow() {
        long position = 0;
        try {
            while (position < end) {
                signal.awaitBeyond(position, 1, TimeUnit.SECONDS);
                var next = reader.after(position, AT_ONCE);
                seen.addAll(next);
                position = next.isEmpty() ? position : next.get(next.size() - 1).position();
            }
        } catch (InterruptedException tooLate) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        signal.close();
    }
}
