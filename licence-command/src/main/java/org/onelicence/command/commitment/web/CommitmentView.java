package org.onelicence.command.commitment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.commitment.CommitmentFile;
import org.onelicence.command.commitment.ElementFinding;

/** A commitment as its holder and its department see it. */
record CommitmentView(
        UUID commitmentId,
        UUID applicationId,
        UUID licenceId,
        String matterRef,
        Organ organ,
        String uscc,
        String holderName,
        List<String> elements,
        int textVersion,
        String textSha256,
        String standing,
        LocalDate grantedOn,
        LocalDate verifyBy,
        @Nullable LocalDate rectifyBy,
        List<String> broken,
        List<ElementFinding> findings) {

    static CommitmentView of(CommitmentFile file) {
        var scheduled = file.scheduled();
        return new CommitmentView(
                file.id().value(),
                scheduled.applicationId(),
                scheduled.licenceId().value(),
                scheduled.matterRef(),
                scheduled.organ(),
                scheduled.uscc(),
                scheduled.holderName(),
                scheduled.elements(),
                scheduled.textVersion(),
                scheduled.textSha256(),
                file.standing().code(),
                scheduled.grantedOn(),
                scheduled.verifyBy(),
                file.rectifyBy(),
                file.broken(),
                file.findings());
    }
}
