package org.onelicence.command.guide;

import java.time.LocalDate;
import java.util.List;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.guide.GuideEvent.GuidePublished;

/** A published guide, as the golden files have it. */
public final class GuideSamples {
    private static final Organ LEAD =
            new Organ("PD-AMR", "浦东新区市场监管局", "Pudong New Area Administration for Market Regulation");
    private static final Organ CITY = new Organ("SH-AMR", "市市场监管局", "Shanghai Administration for Market Regulation");

    private GuideSamples() {}

    public static List<GuideEvent> all() {
        return List.of(new GuidePublished(new GuideVersion(
                16,
                1,
                LocalDate.of(2026, 11, 1),
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
                List.of(new Material("营业执照", "shared", "免于提交", "no upload", "sourced")))));
    }
}
