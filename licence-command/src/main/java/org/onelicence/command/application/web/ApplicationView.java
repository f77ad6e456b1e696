package org.onelicence.command.application.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent.ClockPaused;
import org.onelicence.command.application.ApplicationEvent.InspectionRecorded;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.application.ApplicationEvent.MatterNotAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;
import org.onelicence.command.application.ApplicationFile;
import org.onelicence.command.application.ApplicationProgress;
import org.onelicence.command.application.MatterReview;
import org.onelicence.command.application.ReviewClock;
import org.onelicence.command.application.SiteInspection;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.authority.Remedy;
import org.onelicence.command.licence.Premises;
import org.onelicence.command.personal.PersonalData;

/** An application as those see it who may read it. */
record ApplicationView(
        UUID applicationId,
        UUID licenceId,
        String state,
        ApplicationProgress progress,
        @Nullable String outcome,
        LocalDate submittedOn,
        @Nullable LocalDate receivedOn,
        String uscc,
        String holderName,
        Premises premises,
        int industryNo,
        String industryNameZh,
        String industryNameEn,
        int guideVersion,
        boolean commitmentSigned,
        Map<String, String> form,
        List<MatterView> matters) {

    record MatterView(
            String matterRef,
            String nameZh,
            String nameEn,
            Organ department,
            @Nullable Organ inNameOf,
            boolean core,
            String state,
            List<String> gaps,
            Map<String, String> answers,
            Map<String, String> corrections,
            @Nullable LocalDate acceptedOn,
            boolean deemedAccepted,
            @Nullable LocalDate dueOn,
            boolean limitExtended,
            @Nullable String pausedFor,
            @Nullable LocalDate inspectOn,
            @Nullable Boolean inspectionPassed,
            @Nullable String notAcceptedGround,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn,
            @Nullable String reasons,
            @Nullable Remedy remedy,
            List<String> recused) {

        static MatterView of(MatterReview review, Map<String, String> answers, Map<String, String> corrections) {
            var matter = review.matter();
            var grant = Optional.ofNullable(review.grant());
            var refusal = Optional.ofNullable(review.refusal());
            var clock = Optional.ofNullable(review.clock());
            var visit = Optional.ofNullable(review.inspection());
            var turnedAway = Optional.ofNullable(review.notAccepted());
            return new MatterView(
                    matter.matterRef(),
                    matter.nameZh(),
                    matter.nameEn(),
                    matter.department(),
                    matter.inNameOf(),
                    matter.core(),
                    review.standing().code(),
                    review.gaps(),
                    answers,
                    corrections,
                    clock.map(ReviewClock::acceptedOn).orElse(null),
                    clock.map(ReviewClock::deemed).orElse(false),
                    review.dueOn(),
                    clock.map(ReviewClock::extended).orElse(false),
                    clock.map(ReviewClock::pause).map(ClockPaused::ground).orElse(null),
                    visit.map(SiteInspection::inspectOn).orElse(null),
                    visit.map(SiteInspection::record)
                            .map(InspectionRecorded::passed)
                            .orElse(null),
                    turnedAway.map(MatterNotAccepted::ground).orElse(null),
                    grant.map(MatterGranted::decisionNumber)
                            .or(() -> refusal.map(MatterRefused::decisionNumber))
                            .orElse(null),
                    grant.map(MatterGranted::decidedOn)
                            .or(() -> refusal.map(MatterRefused::decidedOn))
                            .orElse(null),
                    refusal.map(MatterRefused::reasons)
                            .or(() -> turnedAway.map(MatterNotAccepted::reasons))
                            .orElse(null),
                    review.standing().isDecided() || turnedAway.isPresent() ? review.remedy() : null,
                    review.hands().recused().stream().sorted().toList());
        }
    }

    static ApplicationView of(ApplicationFile file, PersonalData personal) {
        var made = file.submitted();
        return new ApplicationView(
                file.id().value(),
                file.licenceId().value(),
                file.standing().code(),
                file.progress(),
                file.outcome(),
                made.submittedOn(),
                file.receivedOn(),
                made.uscc(),
                made.holderName(),
                made.premises(),
                made.industryNo(),
                made.industryNameZh(),
                made.industryNameEn(),
                made.guideVersion(),
                made.commitmentSigned(),
                file.form(personal),
                file.reviews().values().stream()
                        .map(review -> MatterView.of(
                                review, file.answers(review, personal), file.corrections(review, personal)))
                        .toList());
    }
}
