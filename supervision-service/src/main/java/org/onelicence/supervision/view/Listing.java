package org.onelicence.supervision.view;

import java.util.List;

/** One page of a list. */
public record Listing<T>(List<T> items, int page, int size, long total) {

    public Listing {
        items = List.copyOf(items);
    }

    /** How many pages there are; at least one, be it empty. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
