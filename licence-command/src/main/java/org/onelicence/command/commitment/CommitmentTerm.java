package org.onelicence.command.commitment;

import org.jspecify.annotations.Nullable;

/** What is promised of one element of a matter, or why it cannot be. */
public record CommitmentTerm(
        ApprovalElement element,
        @Nullable Exclusion exclusion,
        int textVersion,
        String textZh,
        String textEn,
        String source) {

    public boolean admitted() {
        return exclusion == null;
    }
}
