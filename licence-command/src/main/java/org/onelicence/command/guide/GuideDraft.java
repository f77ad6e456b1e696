package org.onelicence.command.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.guide.GuideEvent.DraftReturned;
import org.onelicence.command.guide.GuideEvent.GuideDrafted;
import org.onelicence.command.guide.GuideEvent.GuideSubmittedForReview;

/**
 * The version to come, as long as it is none. Everyone who had a hand in it is remembered, since none of them may
 * approve it.
 */
public record GuideDraft(
        GuideVersion content,
        DraftStanding standing,
        List<String> authors,
        List<String> officerNumbers,
        LocalDate changedOn,
        @Nullable String returnedBecause) {
    public GuideDraft {
        authors = List.copyOf(authors);
        officerNumbers = List.copyOf(officerNumbers);
    }

    static GuideDraft after(@Nullable GuideDraft before, GuideDrafted event) {
        return new GuideDraft(
                event.content(),
                DraftStanding.DRAFTED,
                and(before == null ? List.of() : before.authors, event.drafter()),
                and(before == null ? List.of() : before.officerNumbers, event.officerNumber()),
                event.draftedOn(),
                before == null ? null : before.returnedBecause);
    }

    GuideDraft after(GuideSubmittedForReview event) {
        return new GuideDraft(
                content, DraftStanding.UNDER_REVIEW, authors, officerNumbers, event.submittedOn(), returnedBecause);
    }

    GuideDraft after(DraftReturned event) {
        return new GuideDraft(
                content, DraftStanding.RETURNED, authors, officerNumbers, event.returnedOn(), event.reasons());
    }

    public boolean isBy(String subject) {
        return authors.contains(subject);
    }

    private static List<String> and(List<String> known, String another) {
        return List.copyOf(
                new TreeSet<>(Stream.concat(known.stream(), Stream.of(another)).toList()));
    }

    void mustBeWritable() {
        if (standing == DraftStanding.UNDER_REVIEW) {
            throw GuideProblem.DRAFT_UNDER_REVIEW.because(
                    "自 " + changedOn + " 起送审，退回后方可修改",
                    "With the reviewer since " + changedOn + "; it must come back first");
        }
    }

    void mustBeReadyForReview() {
        mustBeWritable();
        if (standing == DraftStanding.RETURNED) {
            throw GuideProblem.DRAFT_NOT_REVISED.because("退回后尚未修改", "It was not revised since it came back");
        }
    }

    void mustBeUnderReview() {
        if (standing != DraftStanding.UNDER_REVIEW) {
            throw GuideProblem.DRAFT_NOT_UNDER_REVIEW.because("草案尚未送审", "It was not submitted for review");
        }
    }

    /** Four eyes: neither the drafter nor anyone who revised the draft. */
    void mustNotBeBy(String subject) {
        if (isBy(subject)) {
            throw GuideProblem.FOUR_EYES.because(
                    "您参与了起草，须由另一名工作人员审核", "You had a hand in the draft; another officer must review it");
        }
    }
}
