package org.onelicence.command.application;

import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent.CommitmentSigned;
import org.onelicence.command.application.ApplicationEvent.InstantDecisionMade;

/** The three short cuts of the reform beside the long review of a matter, as far as they were taken. */
public record ShortCuts(
        @Nullable InstantDecisionMade instant,
        @Nullable CommitmentSigned commitment,
        @Nullable LinkedCertificate certificate) {

    static final ShortCuts NONE = new ShortCuts(null, null, null);

    ShortCuts with(InstantDecisionMade made) {
        return new ShortCuts(made, commitment, certificate);
    }

    ShortCuts with(CommitmentSigned signed) {
        return new ShortCuts(instant, signed, certificate);
    }

    ShortCuts with(LinkedCertificate linked) {
        return new ShortCuts(instant, commitment, linked);
    }
}
