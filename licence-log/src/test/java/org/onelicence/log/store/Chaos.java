package org.onelicence.log.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Kills the writer or breaks its connection at seeded moments. */
final class Chaos implements Failpoint {

    private final LogDatabase log;
    private final Random random;
    private final int every;
    private final Map<Step, Integer> struck = new EnumMap<>(Step.class);
    private volatile boolean over;

    Chaos(LogDatabase log, long seed, int every) {
        this.log = log;
        this.random = new Random(seed);
        this.every = every;
    }

    /** Failures so far at each step. */
    synchronized Map<Step, Integer> struck() {
        return new EnumMap<>(struck);
    }

    void end() {
        over = true;
    }

    @Override
    public void at(Step step) throws SQLException {
        switch (draw(step)) {
            case 0 -> throw new IllegalStateException("killed at " + step);
            case 1 -> {
                log.killWriters();
                if (step != Step.BATCH_TAKEN && step != Step.CONNECTION_LOST) { // there the next statement notices
                    throw new SQLException("connection reset at " + step, "08006");
                }
            }
            default -> {}
        }
    }

    private synchronized int draw(Step step) {
        if (over || random.nextInt(every) != 0) {
            return -1;
        }
        struck.merge(step, 1, Integer::sum);
        return random.nextInt(2);
    }
}
