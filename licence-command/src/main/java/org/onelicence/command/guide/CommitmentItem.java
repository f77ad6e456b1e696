package org.onelicence.command.guide;

import org.jspecify.annotations.Nullable;

/**
 * Whether a written commitment may stand for one element of one matter's approval. The elements are the five groups of
 * conditions; one that must not be promised says which exclusion of the law keeps it out.
 */
public record CommitmentItem(
        String matterRef,
        String element,
        boolean allowed,
        @Nullable String exclusion,
        String source) {}
