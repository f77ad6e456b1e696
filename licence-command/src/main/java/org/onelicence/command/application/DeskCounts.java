package org.onelicence.command.application;

/** How many open reviews lie on a desk, by what is due; one review may count more than once. */
public record DeskCounts(
        long all, long today, long lastDayToAsk, long told, long promisePassed, long limitPassed, long pausedTooLong) {

    public long of(DueFilter filter) {
        return switch (filter) {
            case ALL -> all;
            case TODAY -> today;
            case TOLD -> told;
            case LAST_DAY_TO_ASK -> lastDayToAsk;
            case PROMISE_PASSED -> promisePassed;
            case LIMIT_PASSED -> limitPassed;
            case PAUSED_TOO_LONG -> pausedTooLong;
        };
    }
}
