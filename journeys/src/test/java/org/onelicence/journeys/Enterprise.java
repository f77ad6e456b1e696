package org.onelicence.journeys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onelicence.localstack.story.CreditCode;
import tools.jackson.databind.JsonNode;

/** A business of any industry: reads its guide, applies for what it needs, and is led from desk to desk to its licence. */
final class Enterprise {
    private static final AtomicInteger SERIAL = new AtomicInteger(24_000_000);
    private static final int OPTIONAL_MATTERS_MAX = 2;

    private final RunningStack stack;
    private final int industryNo;
    private final int serial = SERIAL.incrementAndGet();
    private final String holderName;
    private final JsonNode guide;
    private final List<JsonNode> matters;
    private String applicationId = "";

    /** Its name holds characters that few fonts have, one of them beyond the first 65,536. */
    Enterprise(RunningStack stack, int industryNo) {
        this(stack, industryNo, "浦东䶮堃镕𠮷");
    }

    Enterprise(RunningStack stack, int industryNo, String name) {
        this.stack = stack;
        this.industryNo = industryNo;
        this.holderName = name + serial;
        this.guide =
                stack.command(null).get("/api/industries/" + industryNo).is(200).body();
        this.matters = chosen();
    }

    /** What the guide asks of everybody, and up to two matters more; where it asks nothing of everybody, just those. */
    private List<JsonNode> chosen() {
        var core = listed().filter(matter -> matter.path("core").asBoolean()).toList();
        var more = listed().filter(matter -> !matter.path("core").asBoolean())
                .limit(OPTIONAL_MATTERS_MAX)
                .toList();
        return Stream.concat(core.stream(), more.stream()).toList();
    }

    private Stream<JsonNode> listed() {
        return StreamSupport.stream(guide.path("matters").spliterator(), false);
    }

    String nameZh() {
        return guide.path("nameZh").asString();
    }

    String uscc() {
        return CreditCode.of(serial);
    }

    String holderName() {
        return holderName;
    }

    String address() {
        return "张江路" + serial + "号";
    }

    String applicationId() {
        return applicationId;
    }

    List<String> matterRefs() {
        return matters.stream().map(Enterprise::ref).toList();
    }

    List<String> optionalMatterRefs() {
        return matters.stream()
                .filter(matter -> !matter.path("core").asBoolean())
                .map(Enterprise::ref)
                .toList();
    }

    /** Every element of the guide's form, answered as its kind asks. */
    Map<String, String> answers() {
        var answers = new TreeMap<String, String>();
        guide.path("elements")
                .forEach(element -> answers.put(element.path("key").asString(), answer(element)));
        return answers;
    }

    private String answer(JsonNode element) {
        var options = element.path("options");
        if (!options.isEmpty()) {
            return options.get(0).asString();
        }
        return switch (element.path("kind").asString()) {
            case "number" -> "120";
            case "boolean" -> "true";
            case "phone" -> "13800000000";
            case "uscc" -> uscc();
            default -> "已按要求备齐";
        };
    }

    Enterprise findsItsGuide() {
        var found = stack.command(null)
                .get("/api/industries?q=" + encoded(nameZh()))
                .is(200);
        if (found.rows().noneMatch(row -> row.path("industryNo").asInt() == industryNo)) {
            throw new AssertionError("The search for " + nameZh() + " found " + found.body());
        }
        return this;
    }

    Enterprise applies() {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("industryNo", industryNo);
        asked.put("uscc", uscc());
        asked.put("holderName", holderName);
        asked.put("premises", Map.of("address", address(), "district", "浦东新区"));
        asked.put("optionalMatters", optionalMatterRefs());
        asked.put("form", answers());
        asked.put("commitmentSigned", true);
        return applied(
                stack.command("chen").post("/api/applications", asked).is(201).text("applicationId"));
    }

    /** By clicking, elsewhere. */
    Enterprise applied(String id) {
        applicationId = id;
        return this;
    }

    Enterprise received() {
        stack.command("bureau").post(path("/receipt"), Map.of()).is(204);
        return this;
    }

    /** Each matter by an officer of the department that the guide names for it. */
    Enterprise accepted() {
        matters.forEach(matter -> act(matter, "acceptance", Map.of()));
        return this;
    }

    /** On the site, by two officers, wherever a promise is not enough; then optional matters first, core ones last. */
    Enterprise lookedAtAndGranted() {
        matters.stream().filter(Enterprise::isLookedAt).forEach(this::lookAt);
        for (int last = matters.size() - 1; last >= 0; last--) {
            act(matters.get(last), "grant", Map.of());
        }
        return this;
    }

    private static boolean isLookedAt(JsonNode matter) {
        return !matter.path("commitment").asString().equals("yes");
    }

    private void lookAt(JsonNode matter) {
        var department = department(matter);
        act(
                matter,
                "inspections",
                Map.of(
                        "inspectOn",
                        stack.today(),
                        "officerNumbers",
                        List.of(department + "-001", department + "-002")));
        act(matter, "inspections/record", Map.of("passed", true, "findings", "现场与申报材料一致"));
    }

    private void act(JsonNode matter, String act, Map<String, ?> body) {
        var officer = department(matter).replaceFirst("^PD-", "").toLowerCase(Locale.ROOT);
        stack.command(officer)
                .post(path("/matters/" + ref(matter) + "/" + act), body)
                .is(204);
    }

    private static String department(JsonNode matter) {
        return matter.path("department").path("code").asString();
    }

    private static String ref(JsonNode matter) {
        return matter.path("ref").asString();
    }

    Reply application() {
        return stack.command("chen").get(path("")).is(200);
    }

    private String path(String rest) {
        return "/api/applications/" + applicationId + rest;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
