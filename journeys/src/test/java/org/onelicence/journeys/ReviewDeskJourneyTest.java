package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A review with everything that may come between receipt and decision, by clicking. */
class ReviewDeskJourneyTest {

    @BeforeAll
    static void a_browser_is_here() {
        assumeTrue(Chromium.isHere(), "no Chromium: browser tests did not run");
    }

    @Test
    void two_matters_are_accepted_at_once_one_is_inspected_paused_and_prolonged_the_other_given_up() {
        var stack = RunningStack.up();
        var shop = new Shop(stack).applies(Shop.ALCOHOL).received();
        var password = stack.addresses().password();
        try (var desk = new Walker("review", Chromium.DESK, password);
                var phone = new Walker("review-phone", Chromium.PHONE, password)) {
            acceptsBoth(desk, stack, shop);
            inspects(desk, stack, shop);
            pausesAndResumes(desk);
            prolongs(desk, stack, shop);
            givesUpTheAlcohol(phone, stack, shop);
            grants(phone, stack, shop);
        }
        Eventually.holds(
                "the licence without alcohol",
                () -> shop.application().text("outcome").equals("licensed"));
        assertThat(shop.licence().body().path("licence").path("standing").asString())
                .isEqualTo("valid");
    }

    private static void acceptsBoth(Walker desk, RunningStack stack, Shop shop) {
        desk.openAs("amr", command(stack, "/desk/reviews?status=pending")).looks("pending");
        desk.click(chosen(shop, Shop.FOOD))
                .click(chosen(shop, Shop.ALCOHOL))
                .click(By.cssSelector("button[form=bulk]"))
                .sees("已办理 2 项")
                .looks("accepted-at-once");
    }

    private static void inspects(Walker desk, RunningStack stack, Shop shop) {
        desk.open(review(stack, shop)).looks("accepted");
        opens(desk, "/inspections")
                .type(By.name("officerNumbers"), "PD-AMR-001、PD-AMR-002")
                .click(By.cssSelector("form[action$='/inspections'] button"))
                .sees("安排现场核查", "记录核查结果")
                .seesNo("符合法定条件、标准的")
                .looks("inspection-agreed");
        desk.type(By.name("findings"), "操作区与就餐区分开，平面图与现场一致")
                .click(By.cssSelector("form[action$='/inspections/record'] button"))
                .sees("现场核查通过")
                .looks("inspection-recorded");
    }

    private static void pausesAndResumes(Walker desk) {
        opens(desk, "/pauses")
                .type(By.id("pause-reasons"), "委托检验，约需十个工作日")
                .click(By.cssSelector("form[action$='/pauses'] button"))
                .sees("期限中止")
                .looks("paused");
        desk.type(By.name("result"), "检验合格")
                .click(By.cssSelector("form[action$='/pauses/end'] button"))
                .sees("办理期限恢复")
                .looks("resumed");
    }

    private static void prolongs(Walker desk, RunningStack stack, Shop shop) {
        desk.openAs("amr2", review(stack, shop));
        opens(desk, "/extension")
                .type(By.id("extend-reasons"), "需要进一步核实")
                .click(By.cssSelector("form[action$='/extension'] button"))
                .sees("办理期限延长")
                .looks("prolonged");
    }

    private static void givesUpTheAlcohol(Walker phone, RunningStack stack, Shop shop) {
        phone.openAs("chen", command(stack, "/applications/" + shop.applicationId()))
                .sees("现场核查通过", "办理期限延长", "需要进一步核实", "委托检验，约需十个工作日")
                .looks("application");
        opens(phone, "/abandonment")
                .type(By.name("reason"), "不再经营酒类")
                .click(By.cssSelector("form[action$='/abandonment'] button"))
                .sees("申请人放弃该事项")
                .looks("given-up");
    }

    private static void grants(Walker phone, RunningStack stack, Shop shop) {
        phone.openAs("amr", review(stack, shop)).looks("to-grant");
        phone.click(By.cssSelector("form[action$='/grant'] button")).looks("granted");
    }

    private static Walker opens(Walker walker, String act) {
        return walker.click(By.xpath("//details[.//form[contains(@action,'" + act + "')]]/summary"));
    }

    private static By chosen(Shop shop, String matter) {
        return By.cssSelector("input[name=chosen][value='" + shop.applicationId() + "/" + matter + "']");
    }

    private static URI review(RunningStack stack, Shop shop) {
        return command(stack, "/desk/reviews/" + shop.applicationId() + "/" + Shop.FOOD);
    }

    private static URI command(RunningStack stack, String path) {
        return URI.create(stack.addresses().command() + path);
    }
}
