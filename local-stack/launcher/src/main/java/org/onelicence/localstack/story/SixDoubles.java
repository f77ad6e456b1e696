package org.onelicence.localstack.story;

import static org.onelicence.localstack.story.OneApplication.ALCOHOL;
import static org.onelicence.localstack.story.OneApplication.FIRE;
import static org.onelicence.localstack.story.OneApplication.FOOD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The other five of the six doubles: what supervision makes of the decisions. */
final class SixDoubles {
    private static final List<String> MATTERS = List.of(FOOD, ALCOHOL, FIRE);

    private SixDoubles() {}

    static void play(Stage stage) {
        stage.step(
                Player.NOBODY,
                "双反馈：三项决定即时反馈给登记机关和主体",
                "feeds the three results back, to the registrar and to the entity",
                () -> fedBack(stage));
        stage.step(
                Player.FIRE_OFFICER,
                "双跟踪：上门核查消防承诺",
                "visits the shop: is the fire-safety commitment kept?",
                () -> visited(stage));
        stage.step(
                Player.SUPERVISOR,
                "双随机：公布抽查计划，随机抽取对象和两名检查人员",
                "publishes a plan and draws objects and two inspectors at random",
                () -> drawn(stage));
        stage.step(
                Player.SUPERVISOR, "双评估：按公开规则评定类别", "classifies the holder by the stated rules", () -> assessed(stage));
        stage.step(
                Player.SUPERVISOR,
                "双公示：七个工作日内公示许可决定",
                "discloses each decision within seven working days",
                () -> disclosed(stage));
    }

    private static Told fedBack(Stage stage) {
        var expected = MATTERS.size() * 2;
        Waiting.until(expected + " results fed back for " + stage.uscc(), () -> Optional.of(
                        list(stage, "/api/feedbacks?size=100&q=" + stage.uscc())
                                .rows()
                                .count())
                .filter(count -> count >= expected));
        return new Told(
                expected + " 条反馈：每项决定各告知登记机关和主体",
                expected + " feedbacks: each decision to both",
                stage.supervision().page("/feedbacks?q=" + stage.uscc()));
    }

    private static Told visited(Stage stage) {
        var tracking = Waiting.until("a tracking of the commitment for X-10", () -> tracking(stage));
        var id = Json.text(tracking, "trackingId").orElseThrow();
        if (Json.text(tracking, "closedOn").isEmpty()) {
            stage.supervision(Player.FIRE_OFFICER)
                    .post(
                            "/api/trackings/" + id + "/visits",
                            stage.key("visit"),
                            Map.of(
                                    "visitedOn", stage.today().toString(),
                                    "finding", "kept",
                                    "note", "疏散通道畅通，灭火器在有效期内"))
                    .must(200, 201, 204);
        }
        return new Told(
                "承诺属实，跟踪办结", "kept: the tracking is closed", stage.supervision().page("/trackings/" + id));
    }

    private static Optional<JsonNode> tracking(Stage stage) {
        return list(stage, "/api/trackings?kind=commitment&q=" + stage.uscc())
                .rows()
                .filter(row -> Json.has(row, "matterRef", FIRE))
                .findFirst();
    }

    private static Told drawn(Stage stage) {
        var id = plan(stage).orElseGet(() -> publish(stage));
        stage.progress.remember("planId", id);
        var plan = list(stage, "/api/draw-plans/" + id).body();
        if (Json.text(plan, "plan", "drawnAt").isEmpty()) {
            plan = stage.supervision(Player.SUPERVISOR)
                    .post("/api/draw-plans/" + id + "/draws", stage.key("draw"), Map.of())
                    .must(200, 201)
                    .body();
        }
        var lots = StreamSupport.stream(plan.path("drawn").spliterator(), false)
                .map(lot -> Json.text(lot, "holderName").orElse("") + " ← " + inspectors(lot))
                .collect(Collectors.joining("；"));
        if (lots.isEmpty()) {
            throw new Unexpected("at least one object drawn", plan.toString());
        }
        return new Told(
                lots,
                "seed " + Json.text(plan, "plan", "sealed", "seed").orElse("?"),
                stage.supervision().page("/draw-plans/" + id));
    }

    private static String inspectors(JsonNode lot) {
        return StreamSupport.stream(lot.path("inspectors").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining("、"));
    }

    private static Optional<String> plan(Stage stage) {
        return stage.progress.recall("planId").or(() -> list(stage, "/api/draw-plans?size=100")
                .rows()
                .filter(row -> Json.has(row, "name", planName(stage)))
                .findFirst()
                .flatMap(row -> Json.text(row, "planId")));
    }

    private static String publish(Stage stage) {
        return stage.supervision(Player.SUPERVISOR)
                .post(
                        "/api/draw-plans",
                        stage.key("plan"),
                        Map.of(
                                "name", planName(stage),
                                "industries", List.of(OneApplication.COFFEE_SHOP),
                                "objects", 1,
                                "checkFrom", stage.today().toString(),
                                "checkUntil", stage.today().plusDays(30).toString()))
                .must(201)
                .text("planId");
    }

    private static String planName(Stage stage) {
        return "咖啡店/茶馆抽查 " + stage.progress.serial();
    }

    private static Told assessed(Stage stage) {
        var assessed = stage.supervision(Player.SUPERVISOR)
                .post("/api/assessments/" + stage.uscc(), stage.key("assessment"), Map.of())
                .must(200, 201);
        return new Told(
                "类别 " + assessed.text("assessed", "holderClass") + "，规则版本 " + assessed.text("assessed", "ruleVersion"),
                "class " + assessed.text("assessed", "holderClass") + " by rules "
                        + assessed.text("assessed", "ruleVersion"),
                stage.supervision().page("/assessments/" + stage.uscc()));
    }

    private static Told disclosed(Stage stage) {
        Waiting.until(MATTERS.size() + " disclosed decisions", () -> {
            discloseWhatWaits(stage);
            return Optional.of(list(stage, "/api/publicity?kind=licence&size=100&q=" + stage.uscc())
                            .rows()
                            .count())
                    .filter(count -> count >= MATTERS.size());
        });
        return new Told(
                "三条许可决定已公示，任何人可查",
                "three decisions are disclosed, for everybody to read",
                stage.supervision().page("/publicity?q=" + stage.uscc()));
    }

    private static void discloseWhatWaits(Stage stage) {
        var board = list(stage, "/api/board").body();
        StreamSupport.stream(board.path("publicity").spliterator(), false)
                .filter(entry -> Json.has(entry, "uscc", stage.uscc()) && Json.has(entry, "state", "waiting"))
                .map(entry -> Json.text(entry, "id").orElseThrow())
                .forEach(id -> stage.supervision(Player.SUPERVISOR)
                        .post("/api/publicity/" + id + "/publication", stage.key("publicity-" + id), Map.of())
                        .must(200, 201, 204, 409));
    }

    private static Answer list(Stage stage, String path) {
        return stage.supervision(Player.SUPERVISOR).get(path).must(200);
    }
}
