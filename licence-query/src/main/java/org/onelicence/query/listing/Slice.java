package org.onelicence.query.listing;

import org.onelicence.platform.problem.WebProblem;

/** Which part of a list is asked for: pages count from 0 and are never larger than a reader can use. */
public record Slice(int page, int size) {

    public static final int SIZE_MAX = 100;
    /** Nobody leafs this far; whoever wants everything reads the topics. */
    static final int ROWS_SKIPPED_MAX = 100_000;

    public Slice {
        if (page < 0 || size < 1 || size > SIZE_MAX || (long) page * size > ROWS_SKIPPED_MAX) {
            throw WebProblem.PARAMETER_INVALID.because(
                    "page 从 0 开始，size 为 1 至 100，最多翻到第十万行",
                    "page counts from 0, size is 1 to 100, and no list is leafed past row 100,000");
        }
    }

    public int skip() {
        return page * size;
    }
}
