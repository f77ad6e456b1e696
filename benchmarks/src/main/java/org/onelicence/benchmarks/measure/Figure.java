package org.onelicence.benchmarks.measure;

/** What is told of a run, in the order of the columns. */
public enum Figure {
    RATE("per s", 0),
    P50("p50 ms", 2),
    P99("p99 ms", 2),
    CPU_APPLICATION("CPU-s/1000 application", 3),
    CPU_POSTGRES("CPU-s/1000 PostgreSQL", 3),
    WAL_BYTES("WAL bytes/event", 0),
    FLUSHES("flushes/1000", 1),
    LAG_P50("lag p50 ms", 0),
    LAG_MAX("lag max ms", 0),
    FIRST("first, nothing cached, ms", 2),
    DISK_BYTES("bytes on disk/event", 0),
    DISK_PER_PAYLOAD("disk / payload", 2);

    private final String title;
    private final int decimals;

    Figure(String title, int decimals) {
        this.title = title;
        this.decimals = decimals;
    }

    public String title() {
        return title;
    }

    String text(double value) {
        return Double.isNaN(value) ? "n/a" : String.format(java.util.Locale.ROOT, "%,." + decimals + "f", value);
    }
}
