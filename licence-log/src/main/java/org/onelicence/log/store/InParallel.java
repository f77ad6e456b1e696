package org.onelicence.log.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** The same work for several numbers at once, each on a thread of its own. */
public final class InParallel {

    private InParallel() {}

    /** Returns when the work is done for all numbers from 0; what the first of them failed with is thrown. */
    public static void run(int times, IntConsumer work) {
        var threads = Executors.newFixedThreadPool(times);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                running.add(threads.submit(() -> work.accept(number)));
            }
            for (var part : running) {
                part.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while reading", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A part could not be read", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
