package org.onelicence.command.application.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent.MatterAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;
import org.onelicence.command.application.ApplicationFile;
import org.onelicence.command.application.MatterReview;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.Premises;
import org.onelicence.command.personal.PersonalData;

/** An application as those see it who may read it. */
record ApplicationView(
        UUID applicationId,
        UUID licenceId,
        String state,
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
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate dueOn,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn,
            @Nullable String reasons) {

        static MatterView of(MatterReview review, Map<String, String> answers) {
            var matter = review.matter();
            var grant = Optional.ofNullable(review.grant());
            var refusal = Optional.ofNullable(review.refusal());
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
                    Optional.ofNullable(review.acceptance())
                            .map(MatterAccepted::acceptedOn)
                            .orElse(null),
                    review.dueOn(),
                    grant.map(MatterGranted::decisionNumber)
                            .or(() -> refusal.map(MatterRefused::decisionNumber))
                            .orElse(null),
                    grant.map(MatterGranted::decidedOn)
                            .or(() -> refusal.map(MatterRefused::decidedOn))
                            .orElse(null),
                    refusal.map(MatterRefused::reasons).orElse(null));
        }
    }

    static ApplicationView of(ApplicationFile file, PersonalData personal) {
        var made = file.submitted();
        return new ApplicationView(
                file.id().value(),
                file.licenceId().value(),
                file.standing().code(),
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
                        .map(review -> MatterView.of(review, file.answers(review, personal)))
                        .toList());
    }
}
