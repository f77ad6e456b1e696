package org.onelicence.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onelicence.localstack.story.CityRegistrar;
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
        isRegistered(stack, shop);
        desk.openAs("chen", command(stack, "/industries/16/application")).sees("一表申请");
        press(desk, "开始填写").sees("需要哪些事项");
        press(desk, "保存并继续").sees("申请主体");
        desk.type(By.name("uscc"), shop.uscc());
        press(desk, "带出登记信息").sees("来自市场主体登记 2026-11-20");
        desk.type(By.name("address"), "张江路" + shop.uscc().substring(13) + "号").looks("draft-holder");
        press(desk, "保存，以后再填").sees("未提交的草稿", "浦东试点咖啡馆").looks("my-drafts");
        desk.click(By.partialLinkText("继续填写")).sees("申请信息");
        shop.answers().forEach((key, answer) -> fill(desk, "form." + key, answer));
        desk.looks("form-filled");
        press(desk, "保存并继续").sees("场所布局图");
        handsIn(desk);
        press(desk, "保存并继续").sees("告知承诺");
        desk.click(By.name("commitmentSigned"));
        press(desk, "保存并继续").sees("核对并提交", "来自市场主体登记").looks("draft-check");
        desk.click(By.xpath("//main//button[contains(.,'提交申请')]"))
                .sees("等待行政审批局收件")
                .click(By.xpath("//summary[contains(.,'申请内容')]"))
                .sees("布局图.png")
                .looks("application");
        return last(desk.at());
    }

    private static void isRegistered(RunningStack stack, Shop shop) {
        var registration = Map.<String, Object>of(
                "registrationId", "browser-" + shop.uscc(),
                "uscc", shop.uscc(),
                "name", "浦东试点咖啡馆",
                "kind", "established",
                "establishedOn", "2026-11-20",
                "registeredOn", "2026-11-20",
                "address", "张江路1号",
                "district", "浦东新区",
                "businessScope", "咖啡馆",
                "intendedIndustries", List.of());
        new CityRegistrar(stack.addresses().kafkaBootstrap())
                .tell(
                        "market-entity.registered.v1",
                        "browser-" + shop.uscc(),
                        shop.uscc(),
                        Instant.parse("2026-11-20T02:00:00Z"),
                        registration);
    }

    /** One real picture, one file that lies about what it is, and the rest on paper. */
    private static void handsIn(Walker desk) {
        sends(desk, "布局图.png", picture());
        desk.sees("布局图.png");
        sends(desk, "假.pdf", picture());
        desk.sees("声明为 PDF，内容为 PNG");
        desk.all(By.name("onPaper")).stream()
                .map(paper -> paper.getDomAttribute("value"))
                .toList()
                .forEach(key -> desk.click(By.cssSelector("[name=onPaper][value='" + key + "']")));
        desk.looks("draft-materials");
    }

    private static void sends(Walker desk, String name, byte[] content) {
        try {
            var file = Files.createTempDirectory("handed-in").resolve(name);
            Files.write(file, content);
            desk.wait(By.name("file")).sendKeys(file.toString());
            press(desk, "上传");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] picture() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Walker press(Walker desk, String button) {
        return desk.click(By.xpath("//main//button[contains(.,'" + button + "')]"));
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
