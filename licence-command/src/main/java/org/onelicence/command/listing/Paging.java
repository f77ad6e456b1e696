package org.onelicence.command.listing;

/** Which page is asked for; what is out of range becomes the nearest sensible page instead of an error. */
public record Paging(int page, int size) {

    private static final int SIZE_MAX = 100;
    private static final int PAGE_MAX = 10_000;

    public Paging {
        page = Math.max(0, Math.min(page, PAGE_MAX));
        size = Math.max(1, Math.min(size, SIZE_MAX));
    }

    public static Paging first() {
        return new Paging(0, 20);
    }

    public int offset() {
        return page * size;
    }
}
