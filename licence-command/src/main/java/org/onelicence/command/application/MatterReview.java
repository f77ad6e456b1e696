package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent.MatterAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;
import org.onelicence.command.application.ApplicationEvent.SupplementReceived;
import org.onelicence.command.application.ApplicationEvent.SupplementRequested;
import org.onelicence.command.licence.GrantedComponent;

/** The review of one matter by its department, as far as it has come. Replaced by the next one, never changed. */
public record MatterReview(
        MatterApplied matter,
        ReviewStanding standing,
        List<String> gaps,
        Map<String, String> sealedAnswers,
        @Nullable MatterAccepted acceptance,
        @Nullable MatterGranted grant,
        @Nullable MatterRefused refusal) {

    static MatterReview of(MatterApplied matter) {
        return new MatterReview(matter, ReviewStanding.PENDING, List.of(), Map.of(), null, null, null);
    }

    MatterReview after(SupplementRequested event) {
        return new MatterReview(matter, ReviewStanding.SUPPLEMENT_REQUESTED, event.gaps(), Map.of(), null, null, null);
    }

    MatterReview after(SupplementReceived event) {
        return new MatterReview(matter, ReviewStanding.SUPPLEMENTED, gaps, event.sealedAnswers(), null, null, null);
    }

    MatterReview after(MatterAccepted event) {
        return new MatterReview(matter, ReviewStanding.ACCEPTED, gaps, sealedAnswers, event, null, null);
    }

    MatterReview after(MatterGranted event) {
        return new MatterReview(matter, ReviewStanding.GRANTED, gaps, sealedAnswers, acceptance, event, null);
    }

    MatterReview after(MatterRefused event) {
        return new MatterReview(matter, ReviewStanding.REFUSED, gaps, sealedAnswers, acceptance, null, event);
    }

    MatterReview abandoned() {
        return standing.isDecided()
                ? this
                : new MatterReview(matter, ReviewStanding.ABANDONED, gaps, sealedAnswers, acceptance, null, null);
    }

    /** What a licence takes in of a granted matter; the licence gives it its own validity. */
    GrantedComponent component() {
        var granted = Objects.requireNonNull(grant, "Only a granted matter is a component");
        return new GrantedComponent(
                matter.matterRef(),
                matter.nameZh(),
                matter.nameEn(),
                matter.matterType(),
                matter.core(),
                granted.organ(),
                granted.inNameOf(),
                granted.decisionNumber(),
                granted.decidedOn(),
                granted.legalBasis(),
                granted.decidedOn(),
                null,
                granted.commitment());
    }

    /** The day by which the law wants a decision; null before acceptance. */
    public @Nullable LocalDate dueOn() {
        return acceptance == null ? null : acceptance.dueOn();
    }
}
