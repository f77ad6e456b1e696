package org.onelicence.benchmarks.peer;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.benchmarks.corpus.ComponentSuspended;

/** A handler that does nothing but see that it got everything: how many events, and with how much text in them. */
public final class Handled {

    private static final int LOOK_SECONDS = 1;
    private static final int LOOKS_WITHOUT_PROGRESS = 30;

    private final long expected;
    private final LongAdder count = new LongAdder();
    private final LongAdder letters = new LongAdder();
    private final CountDownLatch all = new CountDownLatch(1);

    Handled(long expected) {
        this.expected = expected;
    }

    @EventHandler
    public void on(ComponentSuspended event) {
        letters.add(event.grounds().length());
        count.increment();
        if (count.sum() >= expected) {
            all.countDown();
        }
    }

    void await() throws InterruptedException {
        int idle = 0;
        for (long before = 0; !all.await(LOOK_SECONDS, TimeUnit.SECONDS); before = count.sum()) {
            idle = count.sum() == before ? idle + 1 : 0;
            if (idle == LOOKS_WITHOUT_PROGRESS) {
                throw new IllegalStateException("only " + count.sum() + " of " + expected + " were handled");
            }
        }
    }

    void requireAll(long lettersExpected) {
        if (count.sum() != expected || letters.sum() != lettersExpected) {
            throw new IllegalStateException("handled " + count.sum() + " of " + expected + " events, " + letters.sum()
                    + " of " + lettersExpected + " letters");
        }
    }
}
