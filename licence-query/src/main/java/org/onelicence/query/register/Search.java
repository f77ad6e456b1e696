package org.onelicence.query.register;

import org.jspecify.annotations.Nullable;
import org.onelicence.platform.problem.WebProblem;
import org.onelicence.query.listing.SearchText;

/** What is looked for in the register: one box and three filters, each optional. */
public record Search(
        SearchText text,
        @Nullable Integer industry,
        @Nullable String district,
        @Nullable Standing standing) {

    public static Search of(
            @Nullable String q, @Nullable Integer industry, @Nullable String district, @Nullable String standing) {
        var area = SearchText.of(district);
        return new Search(SearchText.of(q), industry, area.isEmpty() ? null : area.text(), standing(standing));
    }

    private static @Nullable Standing standing(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return Standing.of(code)
                .orElseThrow(() -> WebProblem.PARAMETER_INVALID.because("没有这种状态", "There is no such standing"));
    }
}
