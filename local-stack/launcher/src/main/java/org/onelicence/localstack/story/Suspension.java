package org.onelicence.localstack.story;

import static org.onelicence.localstack.story.OneApplication.ALCOHOL;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One permit is suspended, the QR says so at once, and it is restored. */
final class Suspension {
    private static final Duration QR_LIMIT = Duration.ofSeconds(2);

    private Suspension() {}

    static void play(Stage stage) {
        stage.step(
                Player.MARKET_OFFICER,
                "暂扣 X-03，看二维码多快显示",
                "suspends X-03; how soon does the QR show it?",
                () -> suspended(stage));
        stage.step(Player.MARKET_OFFICER, "恢复 X-03", "restores X-03", () -> restored(stage));
    }

    private static Told suspended(Stage stage) {
        if (happened(stage, "component.suspended")) {
            return new Told("早已暂扣过", "it was suspended before", TheLicence.verificationPage(stage));
        }
        act(stage, "suspensions", "检查发现进货台账缺失");
        long decided = System.nanoTime();
        awaitStanding(stage, "suspended", "restricted");
        var took = Duration.ofNanos(System.nanoTime() - decided);
        if (took.compareTo(QR_LIMIT) > 0) {
            throw new Unexpected("the QR to show it within " + QR_LIMIT.toSeconds() + " s", took.toMillis() + " ms");
        }
        return new Told(
                "二维码 " + took.toMillis() + " 毫秒后显示：证照受限，X-03 暂扣",
                "the QR shows it after " + took.toMillis() + " ms: licence restricted, X-03 suspended",
                TheLicence.verificationPage(stage));
    }

    private static Told restored(Stage stage) {
        if (!happened(stage, "component.restored")) {
            act(stage, "restorations", "已整改，台账齐全");
        }
        awaitStanding(stage, "valid", "valid");
        return new Told(
                "二维码又显示有效",
                "the QR shows it valid again",
                stage.query().page("/licences/" + TheLicence.number(stage) + "/history"));
    }

    private static void act(Stage stage, String act, String grounds) {
        stage.command(Player.MARKET_OFFICER)
                .post(
                        "/api/licences/" + stage.progress.recall("licenceId").orElseThrow() + "/components/" + ALCOHOL
                                + "/" + act,
                        stage.key(act),
                        Map.of(
                                "grounds",
                                grounds,
                                "effectiveFrom",
                                stage.today().toString()))
                .must(200, 201, 204);
    }

    private static void awaitStanding(Stage stage, String component, String licence) {
        Waiting.until("the QR to show X-03 " + component, () -> {
            var shown = TheLicence.verification(stage);
            return TheLicence.component(shown, ALCOHOL)
                                    .filter(found -> Json.has(found, "standing", component))
                                    .isPresent()
                            && Json.has(shown, "standing", licence)
                    ? Optional.of(true)
                    : Optional.empty();
        });
    }

    private static boolean happened(Stage stage, String type) {
        return stage.query()
                .get("/api/licences/" + TheLicence.number(stage) + "/history")
                .must(200)
                .rows()
                .anyMatch(entry -> Json.text(entry, "type").orElse("").startsWith(type));
    }
}
