package org.onelicence.localstack.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** 一键导航、一单告知、一表申请: the owner finds the industry, reads one notice, fills one form. */
final class OneApplication {
    static final int COFFEE_SHOP = 16;
    static final String DISTRICT = "浦东新区";
    static final String FIRE = "X-10";
    static final String ALCOHOL = "X-03";
    static final String FOOD = "X-01";

    private OneApplication() {}

    static void play(Stage stage) {
        stage.step(Player.OWNER, "搜索 kafei", "searches for “kafei”", () -> found(stage));
        stage.step(Player.OWNER, "看一次性告知单", "reads the single notice", () -> read(stage));
        stage.step(
                Player.OWNER,
                "填一张表提交，另选消防检查（告知承诺）和酒类零售",
                "submits one form, with the fire-safety check (on a commitment) and alcohol retail",
                () -> submitted(stage));
    }

    private static Told found(Stage stage) {
        var industry = stage.command(Player.OWNER)
                .get("/api/industries?q=kafei")
                .must(200)
                .rows()
                .filter(row -> Json.has(row, "industryNo", "" + COFFEE_SHOP))
                .findFirst()
                .orElseThrow(() -> new Unexpected("industry 16 among the findings for kafei", "it is not there"));
        var name = Json.text(industry, "nameZh").orElse("");
        return new Told(
                "找到 16 " + name,
                "found industry 16, " + Json.text(industry, "nameEn").orElse(""),
                stage.command().page("/industries?q=kafei"));
    }

    private static Told read(Stage stage) {
        var notice = notice(stage);
        var matters = notice.path("matters").size();
        return new Told(
                "一张告知单，" + matters + " 个事项",
                "one notice over " + matters + " matters",
                stage.command().page("/industries/" + COFFEE_SHOP));
    }

    private static Told submitted(Stage stage) {
        var id = applicationId(stage).orElseGet(() -> submit(stage));
        stage.progress.remember("applicationId", id);
        return new Told("申请编号 " + id, "application " + id, page(stage, id));
    }

    static java.net.URI page(Stage stage, String applicationId) {
        return stage.command().page("/applications/" + applicationId);
    }

    private static Optional<String> applicationId(Stage stage) {
        return stage.progress
                .recall("applicationId")
                .filter(id -> stage.command(Player.OWNER)
                                .get("/api/applications/" + id)
                                .status()
                        == 200);
    }

    private static String submit(Stage stage) {
        return stage.command(Player.OWNER)
                .post(
                        "/api/applications",
                        stage.key("application"),
                        Map.of(
                                "industryNo", COFFEE_SHOP,
                                "uscc", stage.uscc(),
                                "holderName", stage.holderName(),
                                "premises", Map.of("address", address(stage), "district", DISTRICT),
                                "optionalMatters", List.of(FIRE, ALCOHOL),
                                "form", form(notice(stage)),
                                "commitmentSigned", true))
                .must(201)
                .text("applicationId");
    }

    static String address(Stage stage) {
        return "世纪大道" + stage.progress.serial() + "号";
    }

    private static JsonNode notice(Stage stage) {
        return stage.command(Player.OWNER)
                .get("/api/industries/" + COFFEE_SHOP)
                .must(200)
                .body();
    }

    /** Fills each element of the notice's form with something of its kind. */
    private static Map<String, String> form(JsonNode notice) {
        var filled = new TreeMap<String, String>();
        for (var element : notice.path("elements")) {
            filled.put(element.path("key").asString(), Filling.of(element));
        }
        return filled;
    }
}
