package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent.ApplicationClosed;
import org.onelicence.command.application.ApplicationEvent.ApplicationReceived;
import org.onelicence.command.application.ApplicationEvent.ApplicationSubmitted;
import org.onelicence.command.application.ApplicationEvent.ApplicationWithdrawn;
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
import org.onelicence.command.application.ApplicationEvent.MaterialProvided;
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
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.personal.PersonalData;

/**
 * An application as its events tell it. The aggregate decides by it and the pages show it: one fold, so they cannot
 * disagree.
 *
 * @param reviews by matter reference, in the guide's order
 */
public record ApplicationFile(
        ApplicationSubmitted submitted,
        ApplicationStanding standing,
        @Nullable LocalDate receivedOn,
        Map<String, MatterReview> reviews,
        @Nullable String outcome,
        List<MaterialProvided> materials) {

    public static final String LICENSED = "licensed";
    public static final String REFUSED = "refused";
    public static final String WITHDRAWN = "withdrawn";

    public ApplicationFile {
        reviews = Collections.unmodifiableMap(new LinkedHashMap<>(reviews));
        materials = List.copyOf(materials);
    }

    public ApplicationId id() {
        return submitted.applicationId();
    }

    public LicenceId licenceId() {
        return LicenceId.of(submitted.uscc(), submitted.premises(), submitted.industryNo());
    }

    public ApplicationProgress progress() {
        return ApplicationProgress.of(this);
    }

    public boolean isOf(String subject) {
        return submitted.applicantSubject().equals(subject);
    }

    public MatterReview review(String matterRef) {
        var review = reviews.get(matterRef);
        if (review == null) {
            throw ApplicationProblem.MATTER_UNKNOWN.because(
                    "申请不含事项 " + matterRef, "The application has no matter " + matterRef);
        }
        return review;
    }

    MatterApplied matter(String matterRef) {
        return review(matterRef).matter();
    }

    public List<MatterReview> granted() {
        return reviews.values().stream()
                .filter(review -> review.standing() == ReviewStanding.GRANTED)
                .toList();
    }

    /** The licence can be made: without this the granted matters stay single decisions. */
    public boolean areAllCoreMattersGranted() {
        return coreStandings().stream().allMatch(ReviewStanding.GRANTED::equals);
    }

    boolean haveAllCoreMattersEnded() {
        return coreStandings().stream().allMatch(ReviewStanding::hasEnded);
    }

    boolean haveAllMattersEnded() {
        return reviews.values().stream().allMatch(review -> review.standing().hasEnded());
    }

    /** Whether granting this matter is the grant that makes the licence. */
    boolean isLastCoreMatter(String matterRef) {
        return review(matterRef).matter().core()
                && reviews.values().stream()
                        .filter(review -> review.matter().core()
                                && !review.matter().matterRef().equals(matterRef))
                        .allMatch(review -> review.standing() == ReviewStanding.GRANTED);
    }

    /** The form with what is known of persons opened: only for those who may read the application. */
    public Map<String, String> form(PersonalData personal) {
        var form = new TreeMap<>(submitted.form());
        form.putAll(personal.openAll(submitted.applicantSubject(), id().toString(), submitted.sealedForm()));
        return form;
    }

    /** What was answered to the gaps, opened: only for those who may read the application. */
    public Map<String, String> answers(MatterReview review, PersonalData personal) {
        var place = id() + "/" + review.matter().matterRef();
        return personal.openAll(submitted.applicantSubject(), place, review.sealedAnswers());
    }

    /** What was put right at the counter, opened: only for those who may read the application. */
    public Map<String, String> corrections(MatterReview review, PersonalData personal) {
        var place = id() + "/" + review.matter().matterRef() + "/corrections";
        return personal.openAll(submitted.applicantSubject(), place, review.sealedCorrections());
    }

    /** The name a file was handed in under; empty once the person was erased. */
    public String nameOf(MaterialProvided material, PersonalData personal) {
        return personal.open(
                        submitted.applicantSubject(),
                        id().toString(),
                        ProvidedMaterial.nameAt(material.sha256()),
                        material.sealedName())
                .orElse("");
    }

    private List<ReviewStanding> coreStandings() {
        return reviews.values().stream()
                .filter(review -> review.matter().core())
                .map(MatterReview::standing)
                .toList();
    }

    /** What is known after one more event; null before the application was submitted. */
    static ApplicationFile after(@Nullable ApplicationFile before, ApplicationEvent event) {
        if (event instanceof ApplicationSubmitted submitted) {
            var reviews = new LinkedHashMap<String, MatterReview>();
            submitted.matters().forEach(matter -> reviews.put(matter.matterRef(), MatterReview.of(matter)));
            return new ApplicationFile(submitted, ApplicationStanding.SUBMITTED, null, reviews, null, List.of());
        }
        return Objects.requireNonNull(before, "An application starts with its submission")
                .after(event);
    }

    private ApplicationFile after(ApplicationEvent event) {
        if (event instanceof ApplicationReceived received) {
            return new ApplicationFile(
                    submitted, ApplicationStanding.RECEIVED, received.receivedOn(), reviews, outcome, materials);
        }
        if (event instanceof ApplicationWithdrawn) {
            var abandoned = new LinkedHashMap<>(reviews);
            abandoned.replaceAll((matterRef, review) -> review.abandoned());
            return new ApplicationFile(
                    submitted, ApplicationStanding.WITHDRAWN, receivedOn, abandoned, outcome, materials);
        }
        if (event instanceof ApplicationClosed closed) {
            var last = standing == ApplicationStanding.WITHDRAWN ? standing : ApplicationStanding.CLOSED;
            return new ApplicationFile(submitted, last, receivedOn, reviews, closed.outcome(), materials);
        }
        if (event instanceof MaterialProvided material) {
            var more = Stream.concat(materials.stream(), Stream.of(material)).toList();
            return new ApplicationFile(submitted, standing, receivedOn, reviews, outcome, more);
        }
        return afterReview(event);
    }

    private ApplicationFile afterReview(ApplicationEvent event) {
        if (event instanceof SupplementRequested requested) {
            return with(requested.matterRef(), review -> review.after(requested));
        }
        if (event instanceof SupplementReceived received) {
            return with(received.matterRef(), review -> review.after(received));
        }
        if (event instanceof CorrectedOnTheSpot corrected) {
            return with(corrected.matterRef(), review -> review.after(corrected));
        }
        if (event instanceof MatterAccepted accepted) {
            return with(accepted.matterRef(), review -> review.after(accepted));
        }
        if (event instanceof MatterDeemedAccepted deemed) {
            return with(deemed.matterRef(), review -> review.after(deemed));
        }
        if (event instanceof MatterNotAccepted turnedAway) {
            return with(turnedAway.matterRef(), review -> review.after(turnedAway));
        }
        if (event instanceof InspectionScheduled scheduled) {
            return with(scheduled.matterRef(), review -> review.after(scheduled));
        }
        if (event instanceof InspectionRecorded recorded) {
            return with(recorded.matterRef(), review -> review.after(recorded));
        }
        if (event instanceof ClockPaused paused) {
            return with(paused.matterRef(), review -> review.after(paused));
        }
        if (event instanceof ClockResumed resumed) {
            return with(resumed.matterRef(), review -> review.after(resumed));
        }
        if (event instanceof LimitExtended extended) {
            return with(extended.matterRef(), review -> review.after(extended));
        }
        if (event instanceof LimitTold told) {
            return with(told.matterRef(), review -> review.after(told));
        }
        if (event instanceof CertificationLinked linked) {
            return with(linked.matterRef(), review -> review.after(linked));
        }
        if (event instanceof CertificationExpired expired) {
            return with(expired.matterRef(), review -> review.after(expired));
        }
        if (event instanceof CommitmentSigned signed) {
            return with(signed.matterRef(), review -> review.after(signed));
        }
        if (event instanceof InstantDecisionMade made) {
            return with(made.matterRef(), review -> review.after(made));
        }
        if (event instanceof MatterReassigned reassigned) {
            return with(reassigned.matterRef(), review -> review.after(reassigned));
        }
        if (event instanceof OfficerRecused recused) {
            return with(recused.matterRef(), review -> review.after(recused));
        }
        if (event instanceof MatterGranted granted) {
            return with(granted.matterRef(), review -> review.after(granted));
        }
        if (event instanceof MatterRefused refused) {
            return with(refused.matterRef(), review -> review.after(refused));
        }
        if (event instanceof MatterAbandoned abandoned) {
            return with(abandoned.matterRef(), review -> review.after(abandoned));
        }
        return this;
    }

    private ApplicationFile with(String matterRef, UnaryOperator<MatterReview> change) {
        var changed = new LinkedHashMap<>(reviews);
        changed.computeIfPresent(matterRef, (ref, review) -> change.apply(review));
        return new ApplicationFile(submitted, standing, receivedOn, changed, outcome, materials);
    }
}
