package org.onelicence.command.licence;

import org.jspecify.annotations.Nullable;

/**
 * What a component allows, as far as it was changed after the grant.
 *
 * @param kept unlawfully granted, and left in force for the public's sake
 */
public record PermitTerms(@Nullable String scope, @Nullable String grade, boolean kept) {

    static final PermitTerms AS_GRANTED = new PermitTerms(null, null, false);

    PermitTerms withScope(String changed) {
        return new PermitTerms(changed, grade, kept);
    }

    PermitTerms withGrade(@Nullable String other) {
        return new PermitTerms(scope, other, kept);
    }

    PermitTerms keptForThePublic() {
        return new PermitTerms(scope, grade, true);
    }
}
