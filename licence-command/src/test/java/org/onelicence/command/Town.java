package org.onelicence.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Pudong in small: the catalogue, its officers and a coffee shop that applies, all through the public interface. */
final class Town {

    static final int COFFEE_SHOP = 16;
    static final String FOOD = "X-01";
    static final String ALCOHOL = "X-03";
    static final String FIRE = "X-10";
    static final String USCC = "91310115MAT1E0015C";

    private static final AtomicBoolean SET_UP = new AtomicBoolean();
    private static final AtomicInteger HOUSES = new AtomicInteger();

    private final CommandService service;

    Town(CommandService service) {
        this.service = service;
    }

    static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    /** Once for all tests: they share one service. */
    void isSetUp() {
        if (!SET_UP.compareAndSet(false, true)) {
            return;
        }
        service.post("ops", "/api/catalogue/loads", Map.of()).must(200);
        appoint("PD-AAB", "PD-AAB-001", "bureau", "receive");
        appoint("PD-AMR", "PD-AMR-001", "amr", "decide");
        appoint("PD-AMR", "PD-AMR-002", "amr2", "inspect", "head");
        appoint("PD-FRB", "PD-FRB-001", "frb", "decide");
        appoint("PD-TMB", "PD-TMB-001", "tmb", "decide");
    }

    private void appoint(String department, String number, String subject, String... capacities) {
        var appointment = Map.of(
                "officerNumber", number, "subject", subject, "capacities", List.of(capacities), "from", "2026-01-01");
        service.post("ops", "/api/authority/departments/" + department + "/officers", appointment)
                .must(204);
    }

    /** A submission that nothing is wrong with, for a house nobody used before. */
    Map<String, Object> submission() {
        var submission = new HashMap<String, Object>();
        submission.put("industryNo", COFFEE_SHOP);
        submission.put("uscc", USCC);
        submission.put("holderName", "上海云间咖啡有限公司");
        submission.put("premises", Map.of("address", "世纪大道" + HOUSES.incrementAndGet() + "号", "district", "浦东新区"));
        submission.put("optionalMatters", List.of(FIRE, ALCOHOL));
        submission.put("form", form());
        submission.put("commitmentSigned", true);
        return submission;
    }

    Map<String, String> form() {
        var form = new HashMap<String, String>();
        for (var element : service.get(null, "/api/industries/" + COFFEE_SHOP)
                .must(200)
                .body()
                .path("elements")) {
            var options = element.path("options");
            var answer = options.isEmpty()
                    ? answer(element.path("kind").asString(""))
                    : options.get(0).asString("");
            form.put(element.path("key").asString(""), answer);
        }
        return form;
    }

    private static String answer(String kind) {
        return switch (kind) {
            case "number" -> "86";
            case "boolean" -> "false";
            case "phone" -> "13800000000";
            case "uscc" -> USCC;
            default -> "秘密一二三";
        };
    }

    String submitted() {
        return submitted(USCC);
    }

    private String submitted(String uscc) {
        var submission = submission();
        submission.put("uscc", uscc);
        return service.post("chen", "/api/applications", submission)
                .must(201)
                .body()
                .path("applicationId")
                .asString();
    }

    String received() {
        return received(USCC);
    }

    private String received(String uscc) {
        var id = submitted(uscc);
        service.post("bureau", "/api/applications/" + id + "/receipt", Map.of()).must(204);
        return id;
    }

    void accept(String officer, String id, String matter) {
        act(officer, id, matter, "acceptance").must(204);
    }

    void grant(String officer, String id, String matter) {
        act(officer, id, matter, "grant").must(204);
    }

    CommandService.Answer act(String who, String id, String matter, String act) {
        return act(who, id, matter, act, Map.of());
    }

    CommandService.Answer act(String who, String id, String matter, String act, Object body) {
        return service.post(who, "/api/applications/" + id + "/matters/" + matter + "/" + act, body);
    }

    /** The holder was told of his right to be heard and gave it up: without that no penalty takes the permit away. */
    void heard(String officer, String component) {
        var notice = Map.of("intended", "revocation", "grounds", "拟吊销的事实");
        service.post(officer, component + "/hearing/notices", notice).must(204);
        service.post("chen", component + "/hearing/answer", Map.of("asked", false))
                .must(204);
    }

    /** A licence with the core matter and the fire check; answers its application. */
    String licensed() {
        return licensed(USCC);
    }

    String licensed(String uscc) {
        var id = received(uscc);
        accept("amr", id, FOOD);
        accept("frb", id, FIRE);
        grant("frb", id, FIRE);
        grant("amr", id, FOOD);
        return id;
    }
}
