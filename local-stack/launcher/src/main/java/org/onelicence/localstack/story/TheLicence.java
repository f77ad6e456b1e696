package org.onelicence.localstack.story;

import static org.onelicence.localstack.story.OneApplication.ALCOHOL;

import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** 一证准营: the licence issues itself, a later grant joins it, the QR proves it. */
final class TheLicence {
    private TheLicence() {}

    static void play(Stage stage) {
        stage.step(
                Player.NOBODY,
                "核心事项都已准予，行业综合许可证自动颁发",
                "all core matters are granted: the licence issues itself",
                () -> issued(stage));
        stage.step(Player.MARKET_OFFICER, "随后准予 X-03，并入同一张证", "grants X-03 later; it joins the same licence", () -> {
            Decisions.grant(stage, Player.MARKET_OFFICER, ALCOHOL);
            Waiting.until("X-03 on the licence", () -> component(licence(stage), ALCOHOL));
            return told(stage, "同一证号，现有三项许可", "the same number, now with three permits");
        });
        stage.step(Player.PUBLIC, "扫证上的二维码", "scans the QR on the licence", () -> verified(stage));
    }

    private static Told issued(Stage stage) {
        var row = Waiting.until("a licence for " + stage.uscc() + " in the public register", () -> row(stage));
        var number = Json.text(row, "licenceNumber").orElseThrow();
        stage.progress.remember("licenceNumber", number);
        var licence = licence(stage);
        stage.progress.remember("licenceId", Json.text(licence, "licenceId").orElseThrow());
        stage.progress.remember(
                "verificationCode", Json.text(licence, "verificationCode").orElseThrow());
        return told(stage, "证号 " + number, "licence number " + number);
    }

    private static Told verified(Stage stage) {
        var standing = standing(stage);
        if (!standing.equals("valid")) {
            throw new Unexpected("a valid licence behind the QR", standing);
        }
        return new Told("有效，显示的是现在的许可信息", "valid, and it shows what holds now", verificationPage(stage));
    }

    static java.net.URI verificationPage(Stage stage) {
        return stage.query()
                .page("/v/" + stage.progress.recall("verificationCode").orElseThrow());
    }

    static JsonNode verification(Stage stage) {
        return stage.query()
                .get("/api/verifications/"
                        + stage.progress.recall("verificationCode").orElseThrow())
                .must(200)
                .body();
    }

    static String standing(Stage stage) {
        return Json.text(verification(stage), "standing").orElse("");
    }

    static JsonNode licence(Stage stage) {
        return stage.query()
                .get("/api/licences/" + number(stage))
                .must(200)
                .body()
                .path("licence");
    }

    static Optional<JsonNode> component(JsonNode licence, String matter) {
        return StreamSupport.stream(licence.path("components").spliterator(), false)
                .filter(component -> Json.has(component, "matterRef", matter))
                .findFirst();
    }

    static String number(Stage stage) {
        return stage.progress.recall("licenceNumber").orElseThrow();
    }

    static Told told(Stage stage, String zh, String en) {
        return new Told(zh, en, stage.query().page("/licences/" + number(stage)));
    }

    private static Optional<JsonNode> row(Stage stage) {
        return stage.query()
                .get("/api/licences?q=" + stage.uscc())
                .must(200)
                .rows()
                .filter(row -> Json.has(row, "uscc", stage.uscc()))
                .findFirst();
    }
}
