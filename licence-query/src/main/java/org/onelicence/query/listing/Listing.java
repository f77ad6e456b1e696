package org.onelicence.query.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** One page of a list in a stable order, with the number of all that match. */
public record Listing<T>(List<T> items, int page, int size, long total) {

    public static <T> Listing<T> of(List<T> items, Slice slice, long total) {
        return new Listing<>(List.copyOf(items), slice.page(), slice.size(), total);
    }

    @JsonIgnore
    public long getPages() {
        return Math.max(1, (total + size - 1) / size);
    }

    @JsonIgnore
    public boolean isFollowed() {
        return page + 1 < getPages();
    }
}
