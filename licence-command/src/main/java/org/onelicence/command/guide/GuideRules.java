package org.onelicence.command.guide;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.problem.Problem;

/** What every guide must satisfy, whoever wrote it. */
final class GuideRules {
    private static final int VALIDITY_MONTHS_MAX = 600;
    private static final int LIMIT_DAYS_MAX = 250;
    private static final String FILING = "filing";

    private GuideRules() {}

    static void check(GuideVersion guide) {
        if (guide.matters().isEmpty()) {
            throw GuideProblem.GUIDE_WITHOUT_MATTERS.because(
                    "行业 " + guide.industryNo() + " 的指南没有事项",
                    "The guide of industry " + guide.industryNo() + " is empty");
        }
        GuideTexts.check(guide);
        once(guide.matters(), GuideMatter::ref, GuideProblem.MATTER_TWICE);
        once(guide.elements(), FormElement::key, GuideProblem.ELEMENT_TWICE);
        once(guide.navigationOrNone().questions(), Question::key, GuideProblem.QUESTION_TWICE);
        guide.matters().forEach(GuideRules::checkLimit);
        checkPromise(guide);
        checkValidity(guide);
        GuideReferences.check(guide);
    }

    private static <T> void once(List<T> all, Function<T, String> key, Problem twice) {
        var seen = new HashSet<String>();
        all.stream().map(key).filter(each -> !seen.add(each)).findFirst().ifPresent(again -> {
            throw twice.because(again, again);
        });
    }

    /** A filing may be complete on submission; everything else takes the organ some time. */
    private static void checkLimit(GuideMatter matter) {
        var least = matter.matterType().equals(FILING) ? 0 : 1;
        if (matter.legalWorkingDays() < least || matter.legalWorkingDays() > LIMIT_DAYS_MAX) {
            throw GuideProblem.LIMIT_NOT_POSITIVE.because(
                    matter.ref() + "：" + matter.legalWorkingDays() + " 个工作日",
                    matter.ref() + ": " + matter.legalWorkingDays() + " working days");
        }
    }

    /** Nothing is promised in less than a day, even where a filing is complete at once. */
    private static void checkPromise(GuideVersion guide) {
        var promised = guide.promisedWorkingDays();
        if (promised < 1) {
            throw GuideProblem.LIMIT_NOT_POSITIVE.because(
                    "承诺 " + promised + " 个工作日", "Promised in " + promised + " working days");
        }
        var longest = Math.max(1, guide.longestLegalWorkingDays());
        if (promised > longest) {
            throw GuideProblem.PROMISE_LONGER_THAN_LAW.because(
                    "承诺 " + promised + " 个工作日，法定最长 " + longest + " 个工作日",
                    "Promised in " + promised + " working days, the law allows " + longest);
        }
    }

    private static void checkValidity(GuideVersion guide) {
        var months = guide.unifiedValidityMonths();
        if (months < 1 || months > VALIDITY_MONTHS_MAX) {
            throw GuideProblem.VALIDITY_OUT_OF_BOUNDS.because(months + " 个月", months + " months");
        }
    }

    static void refuseUnchanged(GuideVersion written, GuideVersion latest) {
        if (latest.saysTheSameAs(written)) {
            throw GuideProblem.DRAFT_UNCHANGED.because(
                    "第 " + latest.version() + " 版已如此规定", "Version " + latest.version() + " says so already");
        }
    }

    /** The catalogue may publish while officers draft; then they must look at what it said. */
    static void refuseOutdated(GuideDraft draft, GuideVersion latest) {
        if (draft.content().version() != latest.version() + 1) {
            throw GuideProblem.DRAFT_OUTDATED.because(
                    "第 " + latest.version() + " 版已发布，请退回修改",
                    "Version " + latest.version() + " was published; return the draft");
        }
    }

    static void refuseTooEarly(LocalDate effectiveFrom, LocalDate today) {
        if (effectiveFrom.isBefore(today) || effectiveFrom.isAfter(today.plusYears(5))) {
            throw GuideProblem.EFFECTIVE_TOO_EARLY.because("须在 " + today + " 起五年之内", "Within five years from " + today);
        }
    }

    static String reasons(@Nullable String reasons) {
        GuideTexts.text("reasons", reasons, GuideTexts.TEXT_MAX);
        return Objects.requireNonNull(reasons).strip();
    }
}
