package org.onelicence.command.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.guide.GuideEvent.DraftDiscarded;
import org.onelicence.command.guide.GuideEvent.DraftReturned;
import org.onelicence.command.guide.GuideEvent.GuideDrafted;
import org.onelicence.command.guide.GuideEvent.GuidePublished;
import org.onelicence.command.guide.GuideEvent.GuideSubmittedForReview;

/** An industry's guide as its events tell it: what the aggregate decides by and what everyone reads. */
record GuideFile(List<GuideVersion> versions, @Nullable GuideDraft draft, boolean approvedByOfficers) {
    static final GuideFile NONE = new GuideFile(List.of(), null, false);

    GuideFile {
        versions = List.copyOf(versions);
    }

    GuideFile after(Object event) {
        if (event instanceof GuidePublished published) {
            var all = Stream.concat(versions.stream(), Stream.of(published.guide()))
                    .toList();
            var byOfficers = published.approval() != null;
            return new GuideFile(all, byOfficers ? null : draft, approvedByOfficers || byOfficers);
        }
        if (event instanceof GuideDrafted drafted) {
            return with(GuideDraft.after(draft, drafted));
        }
        if (event instanceof DraftDiscarded) {
            return with(null);
        }
        return draft == null ? this : with(after(draft, event));
    }

    private static GuideDraft after(GuideDraft draft, Object event) {
        if (event instanceof GuideSubmittedForReview submitted) {
            return draft.after(submitted);
        }
        return event instanceof DraftReturned returned ? draft.after(returned) : draft;
    }

    private GuideFile with(@Nullable GuideDraft next) {
        return new GuideFile(versions, next, approvedByOfficers);
    }

    Optional<GuideVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    Optional<GuideVersion> inForce(LocalDate on) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(on))
                .reduce((earlier, later) -> later);
    }

    /** What a draft starts from: an officer writes the next version of a guide, never a new industry. */
    GuideVersion mustHaveVersion() {
        return latest().orElseThrow(
                        () -> GuideProblem.INDUSTRY_UNKNOWN.because("没有可修订的指南", "There is no guide to revise"));
    }

    GuideDraft mustHaveDraft() {
        if (draft == null) {
            throw GuideProblem.DRAFT_MISSING.because("该行业没有正在起草的指南", "Nobody drafts a guide of this industry");
        }
        return draft;
    }

    void mustHaveNoDraft() {
        if (draft != null) {
            throw GuideProblem.DRAFT_EXISTS.because(
                    "自 " + draft.changedOn() + " 起已有草案", "There is one, changed on " + draft.changedOn());
        }
    }

    void refuseBehindPredecessor(LocalDate effectiveFrom) {
        latest().filter(latest -> effectiveFrom.isBefore(latest.effectiveFrom()))
                .ifPresent(latest -> {
                    throw GuideProblem.EFFECTIVE_BEFORE_PREDECESSOR.because(
                            "行业 " + latest.industryNo() + " 的上一版本自 " + latest.effectiveFrom() + " 起生效",
                            "The version before of industry " + latest.industryNo() + " took effect on "
                                    + latest.effectiveFrom());
                });
    }

    GuideVersion next(GuideVersion content, LocalDate effectiveFrom) {
        return content.numbered(versions.size() + 1, effectiveFrom);
    }
}
