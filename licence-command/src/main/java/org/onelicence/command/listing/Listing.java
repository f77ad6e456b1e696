package org.onelicence.command.listing;

import java.util.List;

/** One page of a list, and how long the whole is. */
public record Listing<T>(List<T> items, int page, int size, long total) {

    public Listing {
        items = List.copyOf(items);
    }

    public static <T> Listing<T> of(List<T> items, Paging asked, long total) {
        return new Listing<>(items, asked.page(), asked.size(), total);
    }

    public boolean hasNext() {
        return (page + 1L) * size < total;
    }
}
