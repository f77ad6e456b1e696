package org.onelicence.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.onelicence.localstack.story.CreditCode;

/** A coffee shop that nobody else has: applies, and is led as far as a test needs it. */
final class Shop {
    static final int COFFEE_SHOP = 16;
    static final String FOOD = "X-01";
    static final String ALCOHOL = "X-03";
    static final String FIRE = "X-10";

    private static final AtomicInteger SERIAL = new AtomicInteger(20_000_000);

    private final RunningStack stack;
    private final int serial = SERIAL.incrementAndGet();
    private String applicationId = "";

    Shop(RunningStack stack) {
        this.stack = stack;
    }

    String uscc() {
        return CreditCode.of(serial);
    }

    String applicationId() {
        return applicationId;
    }

    /** What a complete and right application says; a test spoils what it wants spoilt. */
    Map<String, Object> form(String... optionalMatters) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("industryNo", COFFEE_SHOP);
        asked.put("uscc", uscc());
        asked.put("holderName", "浦东试点咖啡馆" + serial);
        asked.put("premises", Map.of("address", "张江路" + serial + "号", "district", "浦东新区"));
        asked.put("optionalMatters", List.of(optionalMatters));
        asked.put("form", answers());
        asked.put("commitmentSigned", true);
        return asked;
    }

    Map<String, String> answers() {
        var answers = new TreeMap<String, String>();
        for (var element :
                stack.command("chen").get("/api/industries/16").is(200).body().path("elements")) {
            answers.put(
                    element.path("key").asString(), answer(element.path("kind").asString()));
        }
        return answers;
    }

    private static String answer(String kind) {
        return switch (kind) {
            case "number" -> "60";
            case "boolean" -> "false";
            case "phone" -> "13800000000";
            default -> "测试";
        };
    }

    Shop applies(String... optionalMatters) {
        applicationId = stack.command("chen")
                .post("/api/applications", form(optionalMatters))
                .is(201)
                .text("applicationId");
        return this;
    }

    Shop received() {
        stack.command("bureau").post(path("/receipt"), Map.of()).is(204);
        return this;
    }

    Shop accepted(String officer, String matter) {
        stack.command(officer)
                .post(path("/matters/" + matter + "/acceptance"), Map.of())
                .is(204);
        return this;
    }

    Shop granted(String officer, String matter) {
        stack.command(officer)
                .post(path("/matters/" + matter + "/grant"), Map.of())
                .is(204);
        return this;
    }

    /** Licensed for food, and the public register knows it. */
    Shop licensed() {
        applies().received().accepted("amr", FOOD).granted("amr", FOOD);
        licence();
        return this;
    }

    /** The licence as the public register shows it; waits until it does. */
    Reply licence() {
        var number = Eventually.get("a licence of " + uscc(), () -> stack.query()
                .get("/api/licences?q=" + uscc())
                .is(200)
                .rows()
                .findFirst()
                .map(row -> row.path("licenceNumber").asString()));
        return stack.query().get("/api/licences/" + number).is(200);
    }

    Reply application() {
        return stack.command("chen").get(path("")).is(200);
    }

    String path(String rest) {
        return "/api/applications/" + applicationId + rest;
    }
}
