package org.onelicence.command.guide;

import java.time.LocalDate;
import java.util.List;
import org.onelicence.command.authority.ARegister;
import org.onelicence.command.authority.Organ;

/** A small guide for tests, in the words of the domain. */
public final class AGuide {
    private static final Organ LEAD = new Organ("PD-AMR", "浦东新区市场监管局", "Pudong AMR");
    private static final Organ CITY = new Organ("SH-AMR", "市市场监管局", "Shanghai AMR");

    private AGuide() {}

    public static GuideVersion ofACoffeeShop() {
        return ofACoffeeShop(5);
    }

    public static GuideVersion ofACoffeeShop(int promisedWorkingDays) {
        return made(promisedWorkingDays, List.of(new Material("营业执照", "shared", "免于提交", "no upload", "assumed")));
    }

    public static GuideVersion withMaterials(List<Material> materials) {
        return made(5, materials);
    }

    private static GuideVersion made(int promisedWorkingDays, List<Material> materials) {
        return new GuideVersion(
                16,
                0,
                LocalDate.EPOCH,
                "coffee-teahouse",
                "咖啡店/茶馆",
                "Coffee shop / teahouse",
                "local",
                List.of(LEAD),
                List.of(CITY),
                "seed",
                60,
                promisedWorkingDays,
                "assumed",
                List.of(food(), books()),
                List.of(new Condition("premises", "固定场所，操作区与就餐区分开", "assumed")),
                List.of(new FormElement(
                        "contactPhone",
                        "联系人手机号",
                        "Contact's mobile number",
                        "phone",
                        List.of(),
                        true,
                        true,
                        "sourced")),
                materials);
    }

    /** The same with its departments as the register of the tests names them. */
    static GuideVersion inTheRegister(int promisedWorkingDays) {
        var guide = ofACoffeeShop(promisedWorkingDays);
        return GuideContent.of(guide).as(guide, ARegister.ofPudong());
    }

    /** The coffee shop's guide with questions of its own. */
    static GuideVersion asking(GuideNavigation navigation) {
        var guide = ofACoffeeShop();
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
                null,
                navigation);
    }

    private static GuideMatter food() {
        return new GuideMatter(
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
                "art.42",
                "partly",
                "assumed",
                "");
    }

    private static GuideMatter books() {
        return new GuideMatter(
                "X-13",
                "出版物零售许可",
                "Publication retail licence",
                "licence",
                new Organ("PD-CST", "浦东新区文体旅游局", "Pudong CST"),
                null,
                false,
                "销售图书",
                "sells books",
                20,
                "出版管理条例 art.35",
                "yes",
                "assumed",
                "");
    }
}
