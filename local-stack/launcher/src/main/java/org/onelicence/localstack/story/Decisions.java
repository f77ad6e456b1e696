package org.onelicence.localstack.story;

import static org.onelicence.localstack.story.OneApplication.ALCOHOL;
import static org.onelicence.localstack.story.OneApplication.FIRE;
import static org.onelicence.localstack.story.OneApplication.FOOD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** 一标核准: one receipt, then each matter with its own department, side by side. */
final class Decisions {
    private static final Set<String> ACCEPTED = Set.of("accepted", "granted");
    private static final Set<String> SUPPLEMENTED = Set.of("supplemented", "accepted", "granted");

    private Decisions() {}

    static void play(Stage stage) {
        stage.step(Player.BUREAU, "统一收件（只收件，不审批）", "receives the application; the Bureau never decides", () -> {
            if (stateOf(stage).equals("submitted")) {
                stage.command(Player.BUREAU)
                        .post(path(stage, "/receipt"), stage.key("receipt"), Map.of())
                        .must(200, 201, 204);
            }
            return told(stage, "已收件，分送各审批部门", "received and handed to the departments");
        });
        stage.step(
                Player.MARKET_OFFICER,
                "受理食品经营许可 X-01",
                "accepts the food licence X-01",
                () -> accept(stage, Player.MARKET_OFFICER, FOOD));
        stage.step(
                Player.MARKET_OFFICER,
                "酒类零售 X-03：一次性告知补正",
                "asks once for everything missing from X-03",
                () -> askForMore(stage));
        stage.step(Player.OWNER, "补正 X-03", "supplies what X-03 was missing", () -> supply(stage));
        stage.step(
                Player.MARKET_OFFICER, "受理 X-03", "accepts X-03", () -> accept(stage, Player.MARKET_OFFICER, ALCOHOL));
        stage.step(
                Player.FIRE_OFFICER,
                "受理消防检查 X-10",
                "accepts the fire-safety check X-10",
                () -> accept(stage, Player.FIRE_OFFICER, FIRE));
        stage.step(
                Player.FIRE_OFFICER,
                "凭告知承诺准予 X-10",
                "grants X-10 on the signed commitment",
                () -> grant(stage, Player.FIRE_OFFICER, FIRE));
        stage.step(
                Player.MARKET_OFFICER,
                "准予核心事项 X-01",
                "grants the core matter X-01",
                () -> grant(stage, Player.MARKET_OFFICER, FOOD));
    }

    static Told grant(Stage stage, Player officer, String matter) {
        if (!standing(stage, matter).equals("granted")) {
            post(stage, officer, matter, "grant", Map.of());
        }
        return told(stage, matter + " 已准予", matter + " is granted");
    }

    private static Told accept(Stage stage, Player officer, String matter) {
        if (!ACCEPTED.contains(standing(stage, matter))) {
            post(stage, officer, matter, "acceptance", Map.of());
        }
        return told(stage, matter + " 已受理，法定期限开始计算", matter + " is accepted: its statutory clock runs");
    }

    private static Told askForMore(Stage stage) {
        if (standing(stage, ALCOHOL).equals("pending")) {
            post(stage, Player.MARKET_OFFICER, ALCOHOL, "supplement-requests", Map.of("gaps", List.of("请补充酒类进货渠道说明")));
        }
        return told(stage, "X-03 待补正：酒类进货渠道说明", "X-03 waits for a note on where the alcohol comes from");
    }

    private static Told supply(Stage stage) {
        if (!SUPPLEMENTED.contains(standing(stage, ALCOHOL))) {
            post(stage, Player.OWNER, ALCOHOL, "supplements", Map.of("answers", Map.of("酒类进货渠道说明", "由本市持证批发企业供货")));
        }
        return told(stage, "已补正", "supplied");
    }

    private static void post(Stage stage, Player who, String matter, String act, Object body) {
        stage.command(who)
                .post(path(stage, "/matters/" + matter + "/" + act), stage.key(matter + "-" + act), body)
                .must(200, 201, 204);
    }

    private static String stateOf(Stage stage) {
        return Json.text(application(stage), "state").orElse("");
    }

    private static String standing(Stage stage, String matter) {
        return StreamSupport.stream(application(stage).path("matters").spliterator(), false)
                .filter(review -> Json.has(review, "matterRef", matter))
                .findFirst()
                .flatMap(review -> Json.text(review, "state"))
                .orElseThrow(() -> new Unexpected(
                        "a review of " + matter, application(stage).toString()));
    }

    static JsonNode application(Stage stage) {
        return stage.command(Player.OWNER).get(path(stage, "")).must(200).body();
    }

    private static String path(Stage stage, String rest) {
        return "/api/applications/" + stage.progress.recall("applicationId").orElseThrow() + rest;
    }

    static Told told(Stage stage, String zh, String en) {
        return new Told(
                zh,
                en,
                OneApplication.page(
                        stage, stage.progress.recall("applicationId").orElseThrow()));
    }
}
