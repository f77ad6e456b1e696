package org.onelicence.command.commitment.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.commitment.CommitmentId;
import org.onelicence.command.licence.LicenceId;

/** What the world hears of commitments; the JSON form is pinned by contracts/messages. Never what was found in words. */
sealed interface CommitmentMessage {

    record VerificationScheduled(
            CommitmentId commitmentId,
            UUID applicationId,
            LicenceId licenceId,
            String matterRef,
            String uscc,
            String holderName,
            List<String> elements,
            int textVersion,
            String textSha256,
            LocalDate grantedOn,
            LocalDate verifyBy,
            Organ organ)
            implements CommitmentMessage {}

    record Verified(CommitmentId commitmentId, LocalDate verifiedOn, Organ organ) implements CommitmentMessage {}

    record BreachFound(CommitmentId commitmentId, LocalDate foundOn, List<String> broken, Organ organ)
            implements CommitmentMessage {}

    record RectificationOrdered(CommitmentId commitmentId, LocalDate orderedOn, LocalDate rectifyBy, Organ organ)
            implements CommitmentMessage {}

    record Rectified(CommitmentId commitmentId, LocalDate rectifiedOn, Organ organ) implements CommitmentMessage {}

    record Revoked(CommitmentId commitmentId, LicenceId licenceId, String matterRef, LocalDate revokedOn, Organ organ)
            implements CommitmentMessage {}

    /** 信用记录: for the credit platform of the city. */
    record CreditNoted(
            CommitmentId commitmentId,
            String uscc,
            String holderName,
            String matterRef,
            List<String> broken,
            String fact,
            LocalDate notedOn,
            Organ organ)
            implements CommitmentMessage {}

    record LimitTold(CommitmentId commitmentId, String limit, LocalDate toldOn, LocalDate dueOn, Organ organ)
            implements CommitmentMessage {}
}
