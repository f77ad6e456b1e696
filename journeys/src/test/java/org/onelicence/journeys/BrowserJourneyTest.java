package org.onelicence.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The main job by clicking, as people of five kinds do it; each page is looked at and photographed. */
class BrowserJourneyTest {

    @BeforeAll
    static void a_browser_is_here() {
        if (!Chromium.isHere()) {
            System.err.println(Chromium.sentenceForItsAbsence());
        }
        assumeTrue(Chromium.isHere(), "no Chromium: browser tests did not run");
    }

    @Test
    void an_applicant_is_licensed_and_a_suspension_is_seen_on_a_phone() {
        var stack = RunningStack.up();
        var shop = new Shop(stack);
        try (var desk = new Walker("desk", Chromium.DESK, stack.addresses().password());
                var phone =
                        new Walker("phone", Chromium.PHONE, stack.addresses().password())) {
            var applicationId = applies(desk, stack, shop);
            receives(desk, stack, applicationId);
            grants(desk, stack, applicationId);

            var licence = shop.licence().body().path("licence");
            var qr = query(stack, "/v/" + licence.path("verificationCode").asString());
            phone.open(qr).sees("有效", shop.uscc()).looks("qr-valid");

            suspends(desk, stack, licence.path("licenceId").asString());
            Eventually.holds(
                    "the suspension on the phone", () -> phone.open(qr).text().contains("暂"));
            phone.looks("qr-suspended");
            readsThePublicPages(phone, stack, licence.path("licenceNumber").asString());
            readsThePublicPages(desk, stack, licence.path("licenceNumber").asString());
        }
    }

    private static String applies(Walker desk, RunningStack stack, Shop shop) {
        desk.open(command(stack, "/")).looks("industries");
        desk.type(By.id("q"), "kafei").seesNo("会计师事务所").sees("咖啡店").looks("industries-kafei");
        desk.open(command(stack, "/industries/16")).sees("食品经营许可").looks("notice");
        desk.openAs("chen", command(stack, "/industries/16/application")).sees("告知承诺");
        desk.type(By.name("uscc"), shop.uscc())
                .type(By.name("holderName"), "浦东试点咖啡馆")
                .type(By.name("address"), "张江路" + shop.uscc().substring(13) + "号");
        shop.answers().forEach((key, answer) -> fill(desk, "form." + key, answer));
        desk.click(By.name("commitmentSigned")).looks("form-filled");
        desk.click(By.xpath("//main//button[contains(.,'提交')]")).sees("待收件").looks("application");
        return last(desk.at());
    }

    private static void fill(Walker desk, String name, String answer) {
        var yes = By.cssSelector("input[type=radio][name='" + name + "'][value='" + answer + "']");
        if (desk.has(yes)) {
            desk.click(yes);
        } else {
            desk.type(By.name(name), answer);
        }
    }

    private static void receives(Walker desk, RunningStack stack, String applicationId) {
        desk.openAs("bureau", command(stack, "/desk/receipts")).looks("receipts");
        desk.click(By.cssSelector("form[action$='/desk/receipts/" + applicationId + "'] button"))
                .looks("received");
    }

    private static void grants(Walker desk, RunningStack stack, String applicationId) {
        desk.openAs("amr", command(stack, "/desk/reviews")).looks("reviews");
        desk.open(command(stack, "/desk/reviews/" + applicationId + "/X-01")).looks("review");
        desk.click(By.cssSelector("form[action$='/acceptance'] button")).looks("accepted");
        desk.open(command(stack, "/desk/reviews/" + applicationId + "/X-01"));
        desk.click(By.cssSelector("form[action$='/grant'] button")).looks("granted");
    }

    private static void suspends(Walker desk, RunningStack stack, String licenceId) {
        desk.open(command(stack, "/desk/licences/" + licenceId)).looks("measures");
        var form = "form[action$='/components/X-01/suspensions']";
        desk.click(By.xpath("//details[.//form[contains(@action,'/components/X-01/suspensions')]]/summary"))
                .type(By.cssSelector(form + " [name=grounds]"), "检查发现进货台账缺失")
                .click(By.cssSelector(form + " button"))
                .looks("suspended");
    }

    private static void readsThePublicPages(Walker reader, RunningStack stack, String number) {
        for (var page : List.of("/", "/licences/" + number, "/licences/" + number + "/history", "/disclosure")) {
            reader.open(query(stack, page)).looks("public" + page.replace('/', '-'));
        }
        reader.open(command(stack, "/industries/16")).looks("notice");
    }

    @Test
    void supervisors_and_operators_find_their_pages_on_both_widths() {
        var stack = RunningStack.up();
        for (var size : List.of(Chromium.DESK, Chromium.PHONE)) {
            try (var walker = new Walker(
                    "supervision-" + size.getWidth(), size, stack.addresses().password())) {
                walker.openAs("supervisor", supervision(stack, "/"))
                        .sees("双告知", "双公示")
                        .looks("board");
                for (var page :
                        List.of("notifications", "feedbacks", "trackings", "draw-plans", "assessments", "publicity")) {
                    walker.open(supervision(stack, "/" + page)).looks(page);
                }
                walker.openAs("ops", supervision(stack, "/ops/parked")).looks("parked");
                walker.open(command(stack, "/authority")).looks("authority");
                walker.openAs("chen", command(stack, "/applications")).looks("my-applications");
                walker.open(command(stack, "/licences")).looks("my-licences");
            }
        }
    }

    private static URI command(RunningStack stack, String path) {
        return URI.create(stack.addresses().command() + path);
    }

    private static URI query(RunningStack stack, String path) {
        return URI.create(stack.addresses().query() + path);
    }

    private static URI supervision(RunningStack stack, String path) {
        return URI.create(stack.addresses().supervision() + path);
    }

    private static String last(String url) {
        return URI.create(url).getPath().replaceAll(".*/", "");
    }
}
