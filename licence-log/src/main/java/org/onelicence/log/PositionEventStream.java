package org.onelicence.log;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.onelicence.log.store.LogSignal;

/** One reader of the tail. Asks the database only when the signal says that there is something behind its position. */
final class PositionEventStream implements TrackingEventStream {

    private final PositionEventStorageEngine engine;
    private final LogSignal signal;
    private final Queue<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private long readUpTo;
    private Runnable stopListening = () -> {};

    PositionEventStream(PositionEventStorageEngine engine, LogSignal signal, long after) {
        this.engine = engine;
        this.signal = signal;
        this.readUpTo = after;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        while (ready.isEmpty() && signal.position() > readUpTo) {
            var stretch = engine.after(readUpTo);
            ready.addAll(stretch.messages());
            readUpTo = stretch.upTo();
        }
        return Optional.ofNullable(ready.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty()) {
            if (!signal.awaitBeyond(readUpTo, deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.MINUTES)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return ready.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        stopListening.run();
        stopListening = signal.listen(callback);
        return true;
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
