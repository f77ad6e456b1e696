package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationEvent.InstantDecisionMade;
import org.onelicence.command.application.Applications;
import org.onelicence.command.application.InstantExecutions;
import org.onelicence.log.AllAggregates;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 智能秒办 through its public face: drafted, tried on the past, published by a second officer, and heard again. */
class InstantApprovalServiceTest extends CommandService {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String BOOKS = "X-13";
    private static final String RULES = "/api/instant-rules/PD-CST/" + BOOKS;

    private final Town town = new Town(this);

    @Autowired
    private Applications applications;

    @Autowired
    private InstantExecutions executions;

    @Autowired
    private AllAggregates log;

    @BeforeEach
    void setUp() {
        town.isSetUp();
        appoint("PD-CST-001", "cst");
        appoint("PD-CST-902", "hc");
    }

    /** The other tests share the service and decide by hand. */
    @AfterEach
    void retired() {
        get("cst", RULES).body().path("versions").forEach(version -> {
            if (version.path("standing").asString("").equals("published")) {
                post(
                                "cst",
                                RULES + "/versions/" + version.path("version").asInt() + "/retirement",
                                Map.of("reason", "试验结束"))
                        .must(204);
            }
        });
    }

    @Test
    void from_a_draft_over_a_what_if_run_to_a_grant_by_rules_that_can_be_heard_again() {
        var byHand = accepted("86");
        town.grant("cst", byHand, BOOKS);
        var refused = accepted("86");
        town.act("cst", refused, BOOKS, "refusal", Map.of("reasons", "库房不符合条件")).must(204);
        var version = drafted("form.businessArea", "at-least", "50");

        var run = tried(version);
        assertThat(run.path("trial").path("total").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(run.path("differences").path("items"))
                .anyMatch(item -> item.path("applicationId").asString("").equals(refused)
                        && item.path("was").asString("").equals("refused")
                        && item.path("would").asString("").equals("granted"));
        published(version);

        var quick = accepted("86");
        await().atMost(SOON).untilAsserted(() -> assertThat(state(quick)).isEqualTo("granted"));
        var toAPerson = accepted("9");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(again(toAPerson).status()).isEqualTo(200));
        assertThat(state(toAPerson)).isEqualTo("accepted");
        assertThat(again(toAPerson).body().path("same").asBoolean()).isTrue();
        assertThat(again(toAPerson).body().path("outcomeThen").asString("")).isEqualTo("to-a-person");
        assertThat(again(quick).body().path("same").asBoolean()).isTrue();
        town.grant("cst", toAPerson, BOOKS);
        assertThat(state(toAPerson)).isEqualTo("granted");
        assertThat(again(byHand).must(404).code()).isEqualTo("not-decided-instantly");
        everyInstantDecisionOfTheLogGivesTheSameAnswerAgain();

        var narrower = drafted("form.businessArea", "at-least", "500");
        assertThat(tried(narrower).path("differences").path("items"))
                .anyMatch(item -> item.path("applicationId").asString("").equals(quick)
                        && item.path("was").asString("").equals("granted-instantly")
                        && item.path("failed").path(0).asString("").equals("area"));
    }

    @Test
    void a_change_to_what_was_decided_on_is_found() {
        var version = drafted("form.businessArea", "at-least", "50");
        tried(version);
        published(version);
        var id = accepted("86");
        await().atMost(SOON).untilAsserted(() -> assertThat(state(id)).isEqualTo("granted"));
        assertThat(get("chen", "/api/applications/" + id + "/matters/" + BOOKS + "/instant-decision")
                        .must(200)
                        .body()
                        .path("inputs"))
                .allMatch(input -> input.path("sha256").asString("").length() == 64);
        assertThat(get("lin", "/api/applications/" + id + "/matters/" + BOOKS + "/instant-decision")
                        .must(404)
                        .code())
                .isEqualTo("application-unknown");
    }

    @Test
    void nobody_but_the_department_reads_a_run() {
        var version = drafted("form.businessArea", "at-least", "50");
        var trial = post("cst", RULES + "/versions/" + version + "/trials", Map.of())
                .must(202)
                .body()
                .path("trialId")
                .asString("");
        assertThat(get("amr", "/api/instant-trials/" + trial).must(403).code())
                .isEqualTo("officer-of-another-department");
        assertThat(post("amr", RULES + "/versions/" + version + "/trials", Map.of())
                        .must(403)
                        .code())
                .isEqualTo("officer-of-another-department");
        get("chen", RULES).must(403);
        post("chen", RULES + "/versions", Map.of()).must(403);
    }

    private void everyInstantDecisionOfTheLogGivesTheSameAnswerAgain() {
        var found = Collections.synchronizedList(new ArrayList<InstantDecisionMade>());
        log.<List<InstantDecisionMade>>fold(
                "Application",
                log.lastPosition(),
                List.of(),
                (before, event) -> event instanceof InstantDecisionMade made ? List.of(made) : before,
                states -> states.forEach(found::addAll));
        assertThat(found).hasSizeGreaterThanOrEqualTo(2);
        for (var made : found) {
            var file = applications.require(made.applicationId());
            assertThat(executions.again(file, made.matterRef()).isSame())
                    .as(made.toString())
                    .isTrue();
        }
    }

    private int drafted(String input, String comparison, String operand) {
        var rule = Map.of(
                "code", "area",
                "textZh", "经营面积符合要求",
                "textEn", "The premises are large enough",
                "legalBasis", "出版管理条例 第三十五条",
                "input", input,
                "comparison", comparison,
                "operands", List.of(operand));
        return post("cst", RULES + "/versions", Map.of("rules", List.of(rule), "reason", "首次起草"))
                .must(201)
                .body()
                .path("version")
                .asInt();
    }

    private JsonNode tried(int version) {
        var trial = "/api/instant-trials/"
                + post("cst", RULES + "/versions/" + version + "/trials", Map.of())
                        .must(202)
                        .body()
                        .path("trialId")
                        .asString("");
        await().atMost(SOON)
                .until(() -> get("cst", trial).must(200).body().path("finished").asBoolean());
        return get("cst", trial + "?size=100").body();
    }

    private void published(int version) {
        var publication = Map.of("effectiveFrom", Town.today());
        assertThat(post("cst", RULES + "/versions/" + version + "/publication", publication)
                        .must(403)
                        .code())
                .isEqualTo("second-officer-needed");
        post("hc", RULES + "/versions/" + version + "/publication", publication).must(204);
    }

    private String accepted(String area) {
        var submission = town.submission();
        submission.put("optionalMatters", List.of(BOOKS));
        submission.computeIfPresent("form", (key, form) -> withArea((Map<?, ?>) form, area));
        var id = post("chen", "/api/applications", submission)
                .must(201)
                .body()
                .path("applicationId")
                .asString("");
        post("bureau", "/api/applications/" + id + "/receipt", Map.of()).must(204);
        town.accept("cst", id, BOOKS);
        return id;
    }

    private static Map<Object, Object> withArea(Map<?, ?> form, String area) {
        var changed = new HashMap<Object, Object>(form);
        changed.put("businessArea", area);
        return changed;
    }

    private Answer again(String id) {
        return get("cst", "/api/applications/" + id + "/matters/" + BOOKS + "/instant-decision");
    }

    private String state(String id) {
        for (var matter :
                get("chen", "/api/applications/" + id).must(200).body().path("matters")) {
            if (matter.path("matterRef").asString("").equals(BOOKS)) {
                return matter.path("state").asString("");
            }
        }
        throw new AssertionError("No matter " + BOOKS);
    }

    private void appoint(String number, String subject) {
        var appointment = Map.of(
                "officerNumber", number, "subject", subject, "capacities", List.of("decide"), "from", "2026-01-01");
        post("ops", "/api/authority/departments/PD-CST/officers", appointment);
    }
}
