package org.onelicence.command.guide;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of an industry's guide. */
public sealed interface GuideCommand {
    /** The industry's number as the log's key. */
    @TargetAggregateIdentifier
    String industry();

    /** The founding plan's guide into force; the number and the date of the content given are ignored. */
    record PublishGuide(String industry, GuideVersion content, LocalDate effectiveFrom) implements GuideCommand {
        public PublishGuide {
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        }

        public static PublishGuide of(GuideVersion content, LocalDate effectiveFrom) {
            return new PublishGuide(Integer.toString(content.industryNo()), content, effectiveFrom);
        }
    }

    /** The first draft of the version to come. */
    record DraftGuide(String industry, GuideContent content) implements GuideCommand {}

    record ReviseDraft(String industry, GuideContent content) implements GuideCommand {}

    /** Hands the draft to a second officer. */
    record SubmitForReview(String industry) implements GuideCommand {}

    /** By someone who had no hand in the draft. */
    record ApproveGuide(String industry, LocalDate effectiveFrom) implements GuideCommand {
        public ApproveGuide {
            Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        }
    }

    record ReturnDraft(String industry, String reasons) implements GuideCommand {}

    record DiscardDraft(String industry, String reasons) implements GuideCommand {}
}
