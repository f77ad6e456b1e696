package org.onelicence.command.guide;

import java.time.LocalDate;
import java.util.List;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.guide.GuideEvent.DraftDiscarded;
import org.onelicence.command.guide.GuideEvent.DraftReturned;
import org.onelicence.command.guide.GuideEvent.GuideDrafted;
import org.onelicence.command.guide.GuideEvent.GuidePublished;
import org.onelicence.command.guide.GuideEvent.GuideSubmittedForReview;

/** A published guide, as the golden files have it. */
public final class GuideSamples {
    private static final Organ LEAD =
            new Organ("PD-AMR", "浦东新区市场监管局", "Pudong New Area Administration for Market Regulation");
    private static final Organ CITY = new Organ("SH-AMR", "市市场监管局", "Shanghai Administration for Market Regulation");

    private GuideSamples() {}

    public static List<GuideEvent> all() {
        return List.of(
                new GuidePublished(aGuide(1, LocalDate.of(2026, 11, 1))),
                new GuideDrafted(
                        withProcedure(aGuide(2, LocalDate.EPOCH)),
                        "amr",
                        "PD-AMR-001",
                        LEAD,
                        LocalDate.of(2026, 11, 23)),
                new GuideSubmittedForReview(16, "PD-AMR-001", LEAD, LocalDate.of(2026, 11, 23)),
                new DraftReturned(16, "承诺期限过长", "PD-AMR-009", LEAD, LocalDate.of(2026, 11, 24)),
                new DraftDiscarded(16, "不再需要", "PD-AMR-001", LEAD, LocalDate.of(2026, 11, 25)));
    }

    /** What guides say since drafts are written; the published one of the first days says none of it. */
    private static GuideVersion withProcedure(GuideVersion guide) {
        return new GuideVersion(
                guide.industryNo(),
                guide.version(),
                guide.effectiveFrom(),
                guide.slug(),
                guide.nameZh(),
                guide.nameEn(),
                guide.authorityLevel(),
                guide.leadDepartments(),
                guide.cityDepartments(),
                guide.source(),
                guide.unifiedValidityMonths(),
                guide.promisedWorkingDays(),
                guide.promisedSource(),
                guide.matters(),
                guide.conditions(),
                guide.elements(),
                guide.materials(),
                procedure(),
                navigation());
    }

    private static GuideProcedure procedure() {
        return new GuideProcedure(
                List.of(new GuideStep("accept", "受理", "Accept", "department", 5, "行政许可法第三十二条", "sourced")),
                List.of(
                        new CommitmentItem("X-01", "staff", true, null, "assumed"),
                        new CommitmentItem("X-01", "premises", false, "须先行现场核查", "assumed")),
                List.of(new MatterRoute("X-01", "before", "changes-only", "instant-x-01", "assumed")),
                "comprehensive-licence-v1",
                "assumed");
    }

    private static GuideNavigation navigation() {
        var yes = new Question.Choice("yes", "是", "Yes", List.of("X-01"));
        return new GuideNavigation(
                List.of("奶茶店"),
                List.of(new Question("food", "goods", false, "您销售食品吗？", "Will you sell food?", null, List.of(yes))),
                "assumed");
    }

    private static GuideVersion aGuide(int version, LocalDate effectiveFrom) {
        return new GuideVersion(
                16,
                version,
                effectiveFrom,
                "coffee-teahouse",
                "咖啡店/茶馆",
                "Coffee shop / teahouse",
                "local",
                List.of(LEAD),
                List.of(CITY),
                "seed",
                60,
                5,
                "assumed",
                List.of(new GuideMatter(
                        "X-01",
                        "食品经营许可",
                        "Food business licence",
                        "licence",
                        LEAD,
                        null,
                        true,
                        "",
                        "",
                        20,
                        "食品安全法第三十五条",
                        "partly",
                        "seed",
                        "")),
                List.of(new Condition("premises", "固定经营场所", "sourced")),
                List.of(new FormElement(
                        "contactPhone",
                        "联系人手机号",
                        "Contact's mobile number",
                        "phone",
                        List.of(),
                        true,
                        true,
                        "sourced")),
                List.of(new Material("营业执照", "shared", "免于提交", "no upload", "sourced")));
    }
}
