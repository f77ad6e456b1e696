package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.commitment.ApprovalElement;
import org.onelicence.command.licence.Premises;

/** What may be asked of an application. Who asks travels beside the command, as metadata set at the edge. */
public sealed interface ApplicationCommand {
    @TargetAggregateIdentifier
    ApplicationId applicationId();

    /** Harmless when repeated under the same id. */
    record SubmitApplication(
            ApplicationId applicationId,
            int industryNo,
            String uscc,
            String holderName,
            Premises premises,
            List<String> optionalMatters,
            Map<String, String> form,
            boolean commitmentSigned,
            @Nullable MaterialsGiven materials)
            implements ApplicationCommand {
        public SubmitApplication {
            optionalMatters = List.copyOf(optionalMatters);
            form = Map.copyOf(form);
        }

        /** With papers that are handed in elsewhere. */
        public SubmitApplication(
                ApplicationId applicationId,
                int industryNo,
                String uscc,
                String holderName,
                Premises premises,
                List<String> optionalMatters,
                Map<String, String> form,
                boolean commitmentSigned) {
            this(applicationId, industryNo, uscc, holderName, premises, optionalMatters, form, commitmentSigned, null);
        }
    }

    /**
     * What comes with the form as files.
     *
     * @param onPaper keys of materials that do not apply or come at the counter, as the applicant states
     */
    record MaterialsGiven(List<ProvidedMaterial> files, Set<String> onPaper) {
        public MaterialsGiven {
            files = List.copyOf(files);
            onPaper = Set.copyOf(onPaper);
        }
    }

    /** 收件: the approval bureau takes the papers in; no clock starts. */
    record ReceiveApplication(ApplicationId applicationId) implements ApplicationCommand {}

    /** 一次告知补正 */
    record RequestSupplement(ApplicationId applicationId, String matterRef, List<String> gaps)
            implements ApplicationCommand {
        public RequestSupplement {
            gaps = List.copyOf(gaps);
        }
    }

    record SupplyMissing(
            ApplicationId applicationId, String matterRef, Map<String, String> answers, List<ProvidedMaterial> files)
            implements ApplicationCommand {
        public SupplyMissing {
            answers = Map.copyOf(answers);
            files = List.copyOf(files);
        }

        public SupplyMissing(ApplicationId applicationId, String matterRef, Map<String, String> answers) {
            this(applicationId, matterRef, answers, List.of());
        }
    }

    /** 受理: the legal act that starts the clock. */
    record AcceptMatter(ApplicationId applicationId, String matterRef) implements ApplicationCommand {}

    /** 不予受理 */
    record RefuseAcceptance(ApplicationId applicationId, String matterRef, NotAcceptedGround ground, String reasons)
            implements ApplicationCommand {}

    /** 当场更正: what can be put right at the counter is put right there (行政许可法 art.32(3)). */
    record CorrectOnTheSpot(ApplicationId applicationId, String matterRef, Map<String, String> corrections)
            implements ApplicationCommand {
        public CorrectOnTheSpot {
            corrections = Map.copyOf(corrections);
        }
    }

    /** 现场核查, by two officers or more (行政许可法 art.34). */
    record ScheduleInspection(
            ApplicationId applicationId, String matterRef, LocalDate inspectOn, List<String> officerNumbers)
            implements ApplicationCommand {
        public ScheduleInspection {
            officerNumbers = List.copyOf(officerNumbers);
        }
    }

    record RecordInspection(ApplicationId applicationId, String matterRef, boolean passed, String findings)
            implements ApplicationCommand {}

    record PauseClock(
            ApplicationId applicationId, String matterRef, PauseGround ground, int expectedWorkingDays, String reasons)
            implements ApplicationCommand {}

    record ResumeClock(ApplicationId applicationId, String matterRef, String result) implements ApplicationCommand {}

    /** By the head of the organ, once, with reasons told to the applicant (行政许可法 art.42(1)). */
    record ExtendLimit(ApplicationId applicationId, String matterRef, String reasons) implements ApplicationCommand {}

    /** The applicant gives one optional matter up and goes on with the others. */
    record AbandonMatter(ApplicationId applicationId, String matterRef, String reason) implements ApplicationCommand {}

    /** Does and tells what the day has brought about; harmless when that is nothing. */
    record LookAtTheClock(ApplicationId applicationId) implements ApplicationCommand {}

    /** 回避: asked by the officer himself, or by the head of the organ. */
    record RecuseOfficer(ApplicationId applicationId, String matterRef, String officerNumber, RecusalGround ground)
            implements ApplicationCommand {}

    /** The review goes where the power over the matter went; harmless where it stayed. */
    record FollowThePower(ApplicationId applicationId, String matterRef) implements ApplicationCommand {}

    record GrantMatter(ApplicationId applicationId, String matterRef) implements ApplicationCommand {}

    /** 告知承诺: the applicant promises what these elements ask for, in the text he was shown. */
    record SignCommitment(
            ApplicationId applicationId,
            String matterRef,
            Set<ApprovalElement> elements,
            int textVersion,
            String textSha256)
            implements ApplicationCommand {
        public SignCommitment {
            elements = Set.copyOf(elements);
        }
    }

    /** 市场化认证: a certificate in place of the test report. A later one takes the place of an earlier. */
    record LinkCertification(ApplicationId applicationId, String matterRef, Certification certification)
            implements ApplicationCommand {}

    /** Tells of certificates that are over; harmless when none is. */
    record LookAtCertificates(ApplicationId applicationId) implements ApplicationCommand {}

    /** Accepted and granted at once on a promise that covers the whole matter. */
    record GrantOnCommitment(ApplicationId applicationId, String matterRef) implements ApplicationCommand {}

    /**
     * Lets the rule set decide that was in force when the matter was accepted (智能秒办); harmless when there is none, when it has
     * had its say, or when a person has gone on with the matter.
     */
    record DecideInstantly(ApplicationId applicationId, String matterRef, LocalDate acceptedOn)
            implements ApplicationCommand {}

    record RefuseMatter(ApplicationId applicationId, String matterRef, String reasons) implements ApplicationCommand {}

    record WithdrawApplication(ApplicationId applicationId, String reason) implements ApplicationCommand {}

    /** Harmless when repeated, or when a matter is still undecided. */
    record CloseApplication(ApplicationId applicationId) implements ApplicationCommand {}
}
