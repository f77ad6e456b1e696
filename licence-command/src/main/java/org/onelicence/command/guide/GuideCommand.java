package org.onelicence.command.guide;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of an industry's guide. */
public sealed interface GuideCommand {
    /** The industry's number as the log's key. */
    @TargetAggregateIdentifier
    String industry();

    /** Puts the guide into force; the number and the date of the content given are ignored. */
    record PublishGuide(String industry, GuideVersion content, LocalDate effectiveFrom) implements GuideCommand {
        public PublishGuide {
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        }

        public static PublishGuide of(GuideVersion content, LocalDate effectiveFrom) {
            return new PublishGuide(Integer.toString(content.industryNo()), content, effectiveFrom);
        }
    }
}
