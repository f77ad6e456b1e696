package org.onelicence.command.draft;

import java.time.Instant;
import org.onelicence.command.application.ApplicationId;

/**
 * An application that was not submitted yet, under the id it will have.
 *
 * @param version rises with every change, of the files handed in too
 */
public record Draft(
        ApplicationId id,
        String subject,
        int industryNo,
        int guideVersion,
        long version,
        DraftContent content,
        Instant changedAt) {}
