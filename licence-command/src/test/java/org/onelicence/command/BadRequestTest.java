package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onelicence.platform.message.MessageJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every address that writes, read off contracts/openapi, so that a new one is tried without being named here: whatever
 * is wrong with a request, the answer is a problem with a code, never a failure, and the log stays as it was.
 */
class BadRequestTest extends CommandService {

    private static final List<String> LOGINS = List.of("chen", "amr", "ops", "supervisor", "auditor");
    private static final Map<String, String> ALLOWED = new ConcurrentHashMap<>();
    private static final Map<String, String> REAL = new ConcurrentHashMap<>();
    private static final int NAME = 10_000;
    private static final List<String> NO_DAYS = List.of(
            "2027-02-29",
            "2026-11-31",
            "2026-13-01",
            "2026-00-10",
            "2027-1-1",
            "20270101",
            "2027-01-01T00:00:00Z",
            "0000-01-01",
            "1899-12-31",
            "2200-01-01",
            "+999999999-12-31",
            "-0001-01-01",
            "tomorrow",
            "");

    private static final Set<String> PROBLEMS = listedProblems();

    private final Town town = new Town(this);
    private final List<String> faults = new ArrayList<>();

    private static Set<String> listedProblems() {
        try (var lines = Files.lines(Path.of(System.getProperty("onelicence.home", ".."), "docs/problems.md"))) {
            return lines.filter(line -> line.startsWith("| `"))
                    .map(line -> line.substring(3, line.indexOf('`', 3)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<WriteEndpoint> endpoints() {
        return WriteEndpoint.all().stream();
    }

    /** A file of two million bytes is welcome where files are handed in; DraftTest knows its bounds. */
    static Stream<WriteEndpoint> endpointsWithoutFiles() {
        return endpoints().filter(endpoint -> !endpoint.path().endsWith("/materials/{materialKey}"));
    }

    static Stream<WriteEndpoint> endpointsWithBody() {
        return WriteEndpoint.withBody();
    }

    static Stream<WriteEndpoint> endpointsWithDays() {
        return endpointsWithBody().filter(endpoint -> !endpoint.days().isEmpty());
    }

    @BeforeEach
    void setUp() {
        town.isSetUp();
        synchronized (REAL) {
            if (REAL.isEmpty()) {
                var applicationId = town.licensed();
                REAL.put("applicationId", applicationId);
                REAL.put(
                        "licenceId",
                        get("chen", "/api/applications/" + applicationId)
                                .must(200)
                                .body()
                                .path("licenceId")
                                .asString());
                REAL.putAll(Map.of(
                        "matterRef", Town.FOOD, "code", "PD-AMR", "year", "2025", "officerNumber", "PD-AMR-001"));
                REAL.put("id", UUID.randomUUID().toString());
            }
        }
    }

    @Test
    void the_interface_has_addresses_that_write() {
        assertThat(WriteEndpoint.all()).hasSizeGreaterThan(25);
        assertThat(WriteEndpoint.withBody()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void a_stranger_and_the_wrong_roles_are_turned_away(WriteEndpoint endpoint) {
        unchanged(() -> {
            refused("no token", ask(null, endpoint, REAL, right(endpoint)), 401, "token-invalid");
            var turnedAway =
                    LOGINS.stream().filter(login -> !isAllowed(login, endpoint)).toList();
            assertThat(turnedAway)
                    .as("who may not: %s", endpoint)
                    .hasSizeGreaterThanOrEqualTo(3)
                    .contains("supervisor", "auditor");
            turnedAway.forEach(
                    login -> refused(login, ask(login, endpoint, REAL, right(endpoint)), 403, "access-denied"));
        });
    }

    /** A body of the described shape for something that does not exist: not the shape is what is refused. A draft begins, or is one too many. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("endpointsWithBody")
    void what_the_interface_describes_passes_the_gate_of_shape(WriteEndpoint endpoint) {
        unchanged(() -> {
            var answer =
                    ask(whoMay(endpoint), endpoint, nowhere(), endpoint.sample().toString());
            assertThat(answer.status())
                    .as("%s said %s to %s", endpoint, answer.text(), endpoint.sample())
                    .isIn(endpoint.path().equals("/api/drafts") ? List.of(201, 409) : List.of(403, 404, 409, 422));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpointsWithBody")
    void an_empty_body_or_none_of_the_kind(WriteEndpoint endpoint) {
        unchanged(() -> {
            for (var body : List.of(
                    "",
                    "null",
                    "[]",
                    "\"text\"",
                    "17",
                    "{",
                    "[".repeat(5_000),
                    "{\"a\":".repeat(5_000),
                    "{\"surprise\": 1}")) {
                refused("body " + shortened(body), ask(whoMay(endpoint), endpoint, REAL, body), 400, null);
            }
            for (var field : endpoint.requiredFields()) {
                var without = endpoint.sample();
                without.remove(field);
                var tried = "without " + field;
                names(
                        tried,
                        refused(tried, ask(whoMay(endpoint), endpoint, REAL, without.toString()), 400, null),
                        field);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpointsWithBody")
    void a_field_of_another_type(WriteEndpoint endpoint) {
        unchanged(() -> endpoint.fields().forEach((field, schema) -> {
            for (var wrong : wrong(schema)) {
                var body = with(endpoint, field, wrong);
                refused(field + " = " + wrong, ask(whoMay(endpoint), endpoint, REAL, body), 400, null);
            }
        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpointsWithBody")
    void a_text_of_ten_thousand_characters_is_refused_by_the_name_of_its_field(WriteEndpoint endpoint) {
        unchanged(() -> endpoint.fields().forEach((field, schema) -> {
            for (var endless : endless(schema)) {
                var tried = "endless " + field + " " + shortened(endless.toString());
                var body = with(endpoint, field, endless);
                var answer = refused(tried, ask(whoMay(endpoint), endpoint, REAL, body), 400, null);
                if (!isCoded(schema)) {
                    names(tried, answer, field);
                }
            }
        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpointsWithBody")
    void characters_that_nobody_sees(WriteEndpoint endpoint) {
        unchanged(() -> endpoint.fields().forEach((field, schema) -> {
            if (isText(schema) && !isCoded(schema)) {
                var hidden = MessageJson.MAPPER.valueToTree("a\u0000b");
                var body = with(endpoint, field, hidden);
                var answer = refused(field, ask(whoMay(endpoint), endpoint, REAL, body), 400, "text-not-allowed");
                names(field, answer, field);
            }
        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpointsWithDays")
    void a_day_that_no_calendar_has_is_refused_by_the_name_of_its_field(WriteEndpoint endpoint) {
        unchanged(() -> endpoint.days().forEach(field -> {
            for (var odd : NO_DAYS) {
                var body = with(endpoint, field, MessageJson.MAPPER.valueToTree(odd));
                var tried = field + " = " + odd;
                names(tried, refused(tried, ask(whoMay(endpoint), endpoint, REAL, body), 400, "fields-invalid"), field);
            }
        }));
    }

    /** 29 February of a leap year, the turn of a year and the far ends are days: only the rules may object. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("endpointsWithDays")
    void a_day_at_an_edge_is_a_day(WriteEndpoint endpoint) {
        unchanged(() -> endpoint.days().forEach(field -> {
            for (var day : List.of("2028-02-29", "2026-12-31", "2027-01-01", "1900-01-01", "2199-12-31")) {
                var body = with(endpoint, field, MessageJson.MAPPER.valueToTree(day));
                var answer = ask(whoMay(endpoint), endpoint, nowhere(), body);
                assertThat(answer.status())
                        .as("%s = %s: %s", field, day, answer.text())
                        .isIn(403, 404, 409, 422);
            }
        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpointsWithoutFiles")
    void two_million_bytes(WriteEndpoint endpoint) {
        unchanged(() -> refused(
                "2 MB",
                ask(whoMay(endpoint), endpoint, REAL, "{\"a\":\"" + "a".repeat(2_000_000) + "\"}"),
                413,
                "body-too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpointsWithBody")
    void another_kind_of_content(WriteEndpoint endpoint) {
        unchanged(() -> refused(
                "text/plain",
                send(request(whoMay(endpoint), endpoint.at(REAL))
                        .header("Content-Type", "text/plain")
                        .method(
                                endpoint.method(),
                                BodyPublishers.ofString(endpoint.sample().toString()))),
                415,
                "media-type-unsupported"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void names_in_the_address_that_cannot_be(WriteEndpoint endpoint) {
        unchanged(() -> endpoint.pathVariables().forEach((name, schema) -> {
            for (var odd :
                    List.of("foo", "-1", "%00", "%F0%A0%AE%B7", "%E2%80%AE", "a".repeat(5_000), "2147483648", "%25")) {
                var values = new HashMap<>(REAL);
                values.put(name, odd);
                refused(name + " " + shortened(odd), ask(whoMay(endpoint), endpoint, values, right(endpoint)), 0, null);
            }
        }));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private String right(WriteEndpoint endpoint) {
        return endpoint.schema() == null ? "{}" : endpoint.sample().toString();
    }

    private static String with(WriteEndpoint endpoint, String field, JsonNode value) {
        ObjectNode body = endpoint.sample();
        body.set(field, value);
        return body.toString();
    }

    private static List<JsonNode> wrong(JsonNode schema) {
        return Stream.of(
                        Map.entry("string", List.of("{}", "{\"a\":1}", "[\"a\"]", "12345", "true", "1.5")),
                        Map.entry(
                                "integer",
                                List.of("{}", "[1]", "\"many\"", "\"7\"", "1.5", "true", "99999999999999999999")),
                        Map.entry("boolean", List.of("{}", "[true]", "\"maybe\"", "\"true\"", "7", "1.0")),
                        Map.entry("array", List.of("{}", "\"a\"", "7", "[[]]", "[{}]", "[null]")),
                        Map.entry("object", List.of("[]", "\"a\"", "7", "true")))
                .filter(entry -> entry.getKey().equals(schema.path("type").asString("")))
                .flatMap(entry -> entry.getValue().stream())
                .map(MessageJson.MAPPER::readTree)
                .toList();
    }

    private static List<JsonNode> endless(JsonNode schema) {
        var json = MessageJson.MAPPER;
        var text = json.valueToTree("长".repeat(NAME));
        return switch (schema.path("type").asString("")) {
            case "string" -> List.of(text);
            case "array" ->
                isText(schema.path("items"))
                        ? List.of(json.createArrayNode().add(text), json.valueToTree(Collections.nCopies(NAME, "a")))
                        : List.of();
            case "object" ->
                schema.has("properties")
                        ? schema.path("properties").properties().stream()
                                .filter(field -> isText(field.getValue()))
                                .map(field -> (JsonNode)
                                        WriteEndpoint.sampleOf(schema).set(field.getKey(), text))
                                .toList()
                        : List.of(
                                json.createObjectNode().set("a", text),
                                json.createObjectNode().put(text.asString(), "a"));
            default -> List.of();
        };
    }

    private static boolean isText(JsonNode schema) {
        return schema.path("type").asString("").equals("string");
    }

    /** Of a closed list or a form of its own, so that what is wrong cannot be read at all. */
    private static boolean isCoded(JsonNode schema) {
        return schema.has("enum")
                || schema.has("format")
                || schema.path("items").has("enum");
    }

    private Map<String, String> nowhere() {
        var values = new HashMap<>(REAL);
        for (var name : Set.of("applicationId", "licenceId", "id")) {
            values.put(name, UUID.randomUUID().toString());
        }
        values.put("code", "XX-99");
        return values;
    }

    private String whoMay(WriteEndpoint endpoint) {
        return ALLOWED.computeIfAbsent(endpoint.toString(), any -> LOGINS.stream()
                .filter(login -> isAllowed(login, endpoint))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody may " + endpoint)));
    }

    /** Asked about nothing that exists, in a body nobody can read. What needs neither is the administrator's. */
    private boolean isAllowed(String login, WriteEndpoint endpoint) {
        if (endpoint.schema() == null && endpoint.pathVariables().isEmpty()) {
            return login.equals("ops");
        }
        return !ask(login, endpoint, nowhere(), "{").code().equals("access-denied");
    }

    private Answer ask(@Nullable String login, WriteEndpoint endpoint, Map<String, String> at, String body) {
        return send(request(login, endpoint.at(at))
                .header("Content-Type", "application/json")
                .method(endpoint.method(), BodyPublishers.ofString(body)));
    }

    /** Kept until all have been asked, so that one run tells every fault. */
    private Answer refused(String tried, Answer answer, int status, @Nullable String code) {
        var isAsExpected = (status == 0 ? answer.status() / 100 == 4 : answer.status() == status)
                && (code == null
                        ? PROBLEMS.contains(answer.code())
                        : answer.code().equals(code))
                && answer.contentType().startsWith("application/problem+json")
                && answer.body().path("texts").path("zh").asString("").matches(".*\\p{IsHan}.*")
                && answer.body().path("texts").path("en").asString("").matches(".*[a-z].*");
        if (!isAsExpected) {
            faults.add(tried + " → " + answer.status() + " " + answer.text());
        }
        return answer;
    }

    private void names(String tried, Answer answer, String field) {
        if (!answer.body().path("errors").toString().contains("\"field\":\"" + field)) {
            faults.add(tried + " does not name the field: " + answer.text());
        }
    }

    private void unchanged(Runnable requests) {
        var before = settled();
        requests.run();
        assertThat(faults).isEmpty();
        assertThat(events()).as("a refusal changes nothing").isEqualTo(before);
    }
}
