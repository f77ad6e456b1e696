package org.onelicence.localstack.story;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** 年报公示: the holder reports on the year before, and everybody may read it. */
final class Disclosure {
    private Disclosure() {}

    static void play(Stage stage) {
        stage.step(Player.OWNER, "报上一年度年报", "files the annual report of the year before", () -> {
            if (report(stage).isEmpty()) {
                file(stage);
            }
            return new Told("已报送", "filed", stage.command().page("/licences"));
        });
        stage.step(Player.PUBLIC, "查看公示的年报", "reads the disclosed report", () -> {
            var report = Waiting.until("the disclosed report", () -> report(stage));
            return new Told(
                    year(stage) + " 年度年报已公示",
                    "the report for " + year(stage) + " is disclosed",
                    stage.query()
                            .page("/disclosure/" + Json.text(report, "reportId").orElse("")));
        });
    }

    private static int year(Stage stage) {
        return stage.today().getYear() - 1;
    }

    private static void file(Stage stage) {
        stage.command(Player.OWNER)
                .post(
                        "/api/licences/" + stage.progress.recall("licenceId").orElseThrow() + "/annual-reports",
                        stage.key("annual-report"),
                        Map.of(
                                "year",
                                year(stage),
                                "premisesStillUsed",
                                true,
                                "staff",
                                6,
                                "complaintsHandled",
                                2,
                                "incidents",
                                0,
                                "commitmentsKept",
                                true,
                                "remarks",
                                "全年正常营业"))
                .must(200, 201, 204);
    }

    private static Optional<JsonNode> report(Stage stage) {
        return stage.query()
                .get("/api/annual-reports?q=" + stage.uscc())
                .must(200)
                .rows()
                .filter(row -> Json.has(row, "uscc", stage.uscc()) && Json.has(row, "year", "" + year(stage)))
                .findFirst();
    }
}
