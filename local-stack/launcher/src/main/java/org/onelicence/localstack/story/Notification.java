package org.onelicence.localstack.story;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** 双告知: the registrar tells the city, the city tells the entity and the departments, one claims. */
final class Notification {
    private Notification() {}

    static void play(Stage stage) {
        stage.step(
                Player.CITY,
                "登记经营范围变更：要开咖啡店（行业 16），消息发到 Kafka",
                "registers a changed business scope: a coffee shop (industry 16), and says so on Kafka",
                () -> registered(stage));
        stage.step(
                Player.SUPERVISOR,
                "双告知：主体和有关部门都收到了告知",
                "sees that the entity and the departments concerned were told",
                () -> notified(stage));
        stage.step(Player.MARKET_OFFICER, "认领这条告知", "claims the notification", () -> claimed(stage));
    }

    private static Told registered(Stage stage) {
        if (notification(stage).isEmpty()) {
            stage.city.tell(
                    "market-entity.registered.v1",
                    stage.key("registration"),
                    stage.uscc(),
                    stage.clock().instant(),
                    Map.of(
                            "registrationId", stage.key("registration"),
                            "uscc", stage.uscc(),
                            "name", stage.holderName(),
                            "kind", "scope-changed",
                            "establishedOn", stage.today().minusMonths(14).toString(),
                            "registeredOn", stage.today().toString(),
                            "address", OneApplication.address(stage),
                            "district", OneApplication.DISTRICT,
                            "businessScope", "咖啡馆；餐饮服务；酒类零售",
                            "intendedIndustries", List.of(OneApplication.COFFEE_SHOP)));
        }
        return new Told(
                stage.holderName() + "，统一社会信用代码 " + stage.uscc(),
                "the shop's credit code is " + stage.uscc(),
                stage.supervision().page("/"));
    }

    private static Told notified(Stage stage) {
        var found = Waiting.until("a notification for " + stage.uscc() + " on the board", () -> notification(stage));
        var told = Json.text(found, "told").orElse("0");
        return new Told(
                "已告知主体和 " + told + " 个部门，告知编号 " + idOf(found),
                "the entity and " + told + " departments were told, notification " + idOf(found),
                page(stage, found));
    }

    /** Supervision may hear of a new catalogue's departments and officers a moment later than of the registration. */
    private static Told claimed(Stage stage) {
        var found = Waiting.until("the notification", () -> notification(stage));
        if (Json.has(found, "claimed", "0")) {
            Waiting.until("supervision to know PD-AMR and its officer", () -> Optional.of(claim(stage, found))
                    .filter(answer -> answer.status() < 300));
        }
        return new Told("浦东新区市场监管局已认领", "claimed by PD-AMR", page(stage, found));
    }

    private static Answer claim(Stage stage, JsonNode notification) {
        return stage.supervision(Player.MARKET_OFFICER)
                .post(
                        "/api/notifications/" + idOf(notification) + "/claims",
                        stage.key("claim"),
                        Map.of("departmentCode", "PD-AMR"))
                .must(200, 201, 204, 403, 422);
    }

    private static Optional<JsonNode> notification(Stage stage) {
        return stage.supervision(Player.SUPERVISOR)
                .get("/api/notifications?q=" + stage.uscc())
                .must(200)
                .rows()
                .findFirst();
    }

    private static URI page(Stage stage, JsonNode notification) {
        return stage.supervision().page("/notifications/" + idOf(notification));
    }

    private static String idOf(JsonNode notification) {
        return Json.text(notification, "notificationId").orElseThrow();
    }
}
