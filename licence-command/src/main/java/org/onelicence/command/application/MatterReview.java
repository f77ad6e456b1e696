package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent.CertificationExpired;
import org.onelicence.command.application.ApplicationEvent.CertificationLinked;
import org.onelicence.command.application.ApplicationEvent.ClockPaused;
import org.onelicence.command.application.ApplicationEvent.ClockResumed;
import org.onelicence.command.application.ApplicationEvent.CommitmentSigned;
import org.onelicence.command.application.ApplicationEvent.CorrectedOnTheSpot;
import org.onelicence.command.application.ApplicationEvent.InspectionRecorded;
import org.onelicence.command.application.ApplicationEvent.InspectionScheduled;
import org.onelicence.command.application.ApplicationEvent.InstantDecisionMade;
import org.onelicence.command.application.ApplicationEvent.LimitExtended;
import org.onelicence.command.application.ApplicationEvent.LimitTold;
import org.onelicence.command.application.ApplicationEvent.MatterAbandoned;
import org.onelicence.command.application.ApplicationEvent.MatterAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterDeemedAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.application.ApplicationEvent.MatterNotAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterReassigned;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;
import org.onelicence.command.application.ApplicationEvent.OfficerRecused;
import org.onelicence.command.application.ApplicationEvent.SupplementReceived;
import org.onelicence.command.application.ApplicationEvent.SupplementRequested;
import org.onelicence.command.authority.Remedy;
import org.onelicence.command.licence.GrantedComponent;

/**
 * The review of one matter by its department, as far as it has come. Replaced by the next one, never changed.
 *
 * @param clock null before acceptance
 * @param inspection the newest one, null where there was none
 * @param shortCuts what stands beside the long review: a promise, a certificate, rules
 * @param hands through which it went, and which must keep off it
 */
public record MatterReview(
        MatterApplied matter,
        ReviewStanding standing,
        List<String> gaps,
        Map<String, String> sealedAnswers,
        Map<String, String> sealedCorrections,
        @Nullable ReviewClock clock,
        @Nullable SiteInspection inspection,
        @Nullable MatterGranted grant,
        @Nullable MatterRefused refusal,
        @Nullable MatterNotAccepted notAccepted,
        ShortCuts shortCuts,
        Hands hands) {

    static MatterReview of(MatterApplied matter) {
        return new MatterReview(
                matter,
                ReviewStanding.PENDING,
                List.of(),
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                ShortCuts.NONE,
                Hands.NONE);
    }

    MatterReview after(SupplementRequested event) {
        return new MatterReview(
                matter,
                ReviewStanding.SUPPLEMENT_REQUESTED,
                event.gaps(),
                Map.of(),
                sealedCorrections,
                null,
                null,
                null,
                null,
                null,
                shortCuts,
                hands);
    }

    MatterReview after(SupplementReceived event) {
        return new MatterReview(
                matter,
                ReviewStanding.SUPPLEMENTED,
                gaps,
                event.sealedAnswers(),
                sealedCorrections,
                null,
                null,
                null,
                null,
                null,
                shortCuts,
                hands);
    }

    MatterReview after(CorrectedOnTheSpot event) {
        var corrections = new HashMap<>(sealedCorrections);
        corrections.putAll(event.sealedCorrections());
        return new MatterReview(
                matter,
                standing,
                gaps,
                sealedAnswers,
                Map.copyOf(corrections),
                clock,
                inspection,
                grant,
                refusal,
                notAccepted,
                shortCuts,
                hands);
    }

    MatterReview after(MatterAccepted event) {
        return with(ReviewStanding.ACCEPTED, ReviewClock.started(event.acceptedOn(), event.dueOn(), event.deemed()))
                .in(matter, hands.seenBy(Set.of(event.officerNumber())));
    }

    MatterReview after(MatterDeemedAccepted event) {
        return with(ReviewStanding.ACCEPTED, ReviewClock.started(event.acceptedOn(), event.dueOn(), true));
    }

    MatterReview after(MatterNotAccepted event) {
        return ended(ReviewStanding.NOT_ACCEPTED, null, null, event);
    }

    MatterReview after(InspectionScheduled event) {
        return with(ReviewStanding.UNDER_REVIEW, SiteInspection.of(event));
    }

    MatterReview after(InspectionRecorded event) {
        return with(
                        ReviewStanding.UNDER_REVIEW,
                        Objects.requireNonNull(inspection, "scheduled before").recorded(event))
                .in(matter, hands.seenBy(event.officerNumbers()));
    }

    MatterReview after(ClockPaused event) {
        return withClock(ReviewStanding.PAUSED, clock -> clock.pausedBy(event));
    }

    MatterReview after(ClockResumed event) {
        return withClock(ReviewStanding.UNDER_REVIEW, clock -> clock.resumed(event.dueOn(), event.notCounted()));
    }

    MatterReview after(LimitExtended event) {
        return withClock(standing, clock -> clock.extendedTo(event.dueOn()));
    }

    MatterReview after(LimitTold event) {
        return withClock(standing, clock -> clock.toldOf(DueKind.of(event.limit())));
    }

    MatterReview after(CertificationLinked event) {
        return with(shortCuts.with(new LinkedCertificate(event.certification(), event.linkedOn(), false)));
    }

    MatterReview after(CertificationExpired event) {
        return with(shortCuts.with(
                Objects.requireNonNull(shortCuts.certificate(), "linked before").told()));
    }

    MatterReview after(CommitmentSigned event) {
        return with(shortCuts.with(event));
    }

    MatterReview after(InstantDecisionMade event) {
        return with(shortCuts.with(event));
    }

    private MatterReview with(ShortCuts next) {
        return new MatterReview(
                matter,
                standing,
                gaps,
                sealedAnswers,
                sealedCorrections,
                clock,
                inspection,
                grant,
                refusal,
                notAccepted,
                next,
                hands);
    }

    MatterReview after(MatterGranted event) {
        return ended(ReviewStanding.GRANTED, event, null, null);
    }

    MatterReview after(MatterRefused event) {
        return ended(ReviewStanding.REFUSED, null, event, null);
    }

    MatterReview after(MatterAbandoned event) {
        return abandoned();
    }

    MatterReview after(MatterReassigned event) {
        return in(matter.heldBy(event.to(), event.inNameOf()), hands);
    }

    MatterReview after(OfficerRecused event) {
        return in(matter, hands.without(event.recusedNumber()));
    }

    MatterReview abandoned() {
        return standing.hasEnded() ? this : ended(ReviewStanding.ABANDONED, null, null, null);
    }

    private MatterReview ended(
            ReviewStanding end,
            @Nullable MatterGranted granted,
            @Nullable MatterRefused refused,
            @Nullable MatterNotAccepted turnedAway) {
        return new MatterReview(
                matter,
                end,
                gaps,
                sealedAnswers,
                sealedCorrections,
                clock,
                inspection,
                granted,
                refused,
                turnedAway,
                shortCuts,
                hands);
    }

    private MatterReview with(ReviewStanding next, SiteInspection visit) {
        return new MatterReview(
                matter,
                next,
                gaps,
                sealedAnswers,
                sealedCorrections,
                clock,
                visit,
                grant,
                refusal,
                notAccepted,
                shortCuts,
                hands);
    }

    private MatterReview with(ReviewStanding next, ReviewClock running) {
        return new MatterReview(
                matter,
                next,
                gaps,
                sealedAnswers,
                sealedCorrections,
                running,
                inspection,
                grant,
                refusal,
                notAccepted,
                shortCuts,
                hands);
    }

    private MatterReview in(MatterApplied held, Hands through) {
        return new MatterReview(
                held,
                standing,
                gaps,
                sealedAnswers,
                sealedCorrections,
                clock,
                inspection,
                grant,
                refusal,
                notAccepted,
                shortCuts,
                through);
    }

    private MatterReview withClock(ReviewStanding next, UnaryOperator<ReviewClock> change) {
        return with(next, change.apply(Objects.requireNonNull(clock, "accepted before")));
    }

    /** What a rule set said of it; null where none was asked. */
    public @Nullable InstantDecisionMade instant() {
        return shortCuts.instant();
    }

    /** What the applicant promised; null where he promised nothing. */
    public @Nullable CommitmentSigned commitment() {
        return shortCuts.commitment();
    }

    /** What stands for the test report; null where nothing does. */
    public @Nullable LinkedCertificate certificate() {
        return shortCuts.certificate();
    }

    /** Whether a grant rests on a promise: the one signed for this matter, or the general one of the submission. */
    boolean isPromised(boolean signedWithTheSubmission) {
        return (commitment() != null || signedWithTheSubmission) && matter.admitsCommitment();
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

    /** What may be done against the decision on it, and against whom. */
    public Remedy remedy() {
        return Remedy.against(matter.department(), matter.inNameOf());
    }

    /** The day by which the law wants a decision; null before acceptance. */
    public @Nullable LocalDate dueOn() {
        return clock == null ? null : clock.dueOn();
    }
}
