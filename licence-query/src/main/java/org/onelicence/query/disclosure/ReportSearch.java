package org.onelicence.query.disclosure;

import org.jspecify.annotations.Nullable;
import org.onelicence.query.listing.SearchText;

/** What is looked for among the annual reports; each part is optional. */
public record ReportSearch(
        SearchText text,
        @Nullable Integer industry,
        @Nullable Integer year,
        @Nullable Boolean late) {}
