package org.onelicence.command.trial;

import java.util.Locale;
import java.util.Objects;
import org.onelicence.command.application.MatterReview;
import org.onelicence.command.application.ReviewStanding;
import org.onelicence.command.instant.Verdict;

/** What became of a matter in the past, as far as it matters to a rule set. */
enum Past {
    GRANTED_INSTANTLY,
    GRANTED_BY_A_PERSON,
    REFUSED,
    OPEN;

    static Past of(MatterReview review) {
        if (review.standing() == ReviewStanding.GRANTED) {
            var instant = review.instant();
            var byRules = instant != null && instant.outcome().equals(Verdict.GRANTED);
            return byRules ? GRANTED_INSTANTLY : GRANTED_BY_A_PERSON;
        }
        return review.standing() == ReviewStanding.REFUSED ? REFUSED : OPEN;
    }

    /** To leave with a person what a person decided, or is deciding, changes nothing. */
    boolean differsFrom(Verdict verdict) {
        return Objects.equals(this, GRANTED_INSTANTLY) != verdict.grants();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
