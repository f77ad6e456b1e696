package org.onelicence.supervision.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.assessment.AssessmentEvent;

/** What the world hears of holders and the facts they are classed by. */
final class AssessmentMessages {

    private AssessmentMessages() {}

    static void addTo(Tellers tellers) {
        tellers.tell(
                AssessmentEvent.FactNoted.class,
                "fact.noted.v1",
                event -> new FactNoted(event.uscc(), event.factId(), event.fact(), event.happenedOn()));
        tellers.tell(AssessmentEvent.HolderClassified.class, "holder.classified.v1", HolderClassified::of);
    }

    record FactNoted(String uscc, String factId, String fact, LocalDate happenedOn) {}

    record HolderClassified(
            String uscc,
            String holderClass,
            @Nullable String previousClass,
            int points,
            String ruleVersion,
            LocalDate classifiedOn) {
        static HolderClassified of(AssessmentEvent.HolderClassified event) {
            return new HolderClassified(
                    event.uscc(),
                    event.holderClass(),
                    event.previousClass(),
                    event.points(),
                    event.ruleVersion(),
                    event.classifiedOn());
        }
    }
}
