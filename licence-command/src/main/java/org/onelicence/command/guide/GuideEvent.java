package org.onelicence.command.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;

/** What has happened to an industry's guide. Closed on purpose: a new case is a new contract. */
public sealed interface GuideEvent {
    /** The names the log knows these events by; the log never learns a class name. */
    Map<String, Class<?>> LOGICAL_NAMES = Map.of(
            "guide.published", GuidePublished.class,
            "guide.drafted", GuideDrafted.class,
            "guide.submitted-for-review", GuideSubmittedForReview.class,
            "guide.draft-returned", DraftReturned.class,
            "guide.draft-discarded", DraftDiscarded.class);

    /** By two officers, or by the founding plan, which needs none and is told without an approval. */
    @Revision("1")
    record GuidePublished(
            GuideVersion guide,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            GuideApproval approval) implements GuideEvent {
        public GuidePublished(GuideVersion guide) {
            this(guide, null);
        }
    }

    /** A draft as it reads from here on; the content carries the number it will have when it is approved. */
    @Revision("1")
    record GuideDrafted(GuideVersion content, String drafter, String officerNumber, Organ organ, LocalDate draftedOn)
            implements GuideEvent {}

    @Revision("1")
    record GuideSubmittedForReview(int industryNo, String officerNumber, Organ organ, LocalDate submittedOn)
            implements GuideEvent {}

    @Revision("1")
    record DraftReturned(int industryNo, String reasons, String officerNumber, Organ organ, LocalDate returnedOn)
            implements GuideEvent {}

    @Revision("1")
    record DraftDiscarded(int industryNo, String reasons, String officerNumber, Organ organ, LocalDate discardedOn)
            implements GuideEvent {}
}
