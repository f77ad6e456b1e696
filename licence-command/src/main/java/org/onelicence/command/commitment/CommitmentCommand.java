package org.onelicence.command.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.LicenceId;

/** What may be asked of a commitment once a grant rests on it. */
public sealed interface CommitmentCommand {
    @TargetAggregateIdentifier
    CommitmentId commitmentId();

    /** Harmless when repeated. */
    record ScheduleVerification(
            CommitmentId commitmentId,
            UUID applicationId,
            String matterRef,
            String nameZh,
            String nameEn,
            LicenceId licenceId,
            String applicantSubject,
            String uscc,
            String holderName,
            Organ organ,
            List<ApprovalElement> elements,
            int textVersion,
            String textSha256,
            LocalDate grantedOn,
            String decisionNumber)
            implements CommitmentCommand {
        public ScheduleVerification {
            elements = List.copyOf(elements);
        }
    }

    /** Kept, or a breach with the day by which it must be put right. */
    record RecordVerification(
            CommitmentId commitmentId,
            List<ElementFinding> findings,
            @Nullable LocalDate rectifyBy) implements CommitmentCommand {
        public RecordVerification {
            findings = List.copyOf(findings);
        }
    }

    record ConfirmRectification(CommitmentId commitmentId, String findings) implements CommitmentCommand {}

    record RevokeForBreach(CommitmentId commitmentId, String grounds) implements CommitmentCommand {}

    /** Tells what the day has brought about; harmless when that is nothing. */
    record LookAtTheCommitment(CommitmentId commitmentId) implements CommitmentCommand {}
}
