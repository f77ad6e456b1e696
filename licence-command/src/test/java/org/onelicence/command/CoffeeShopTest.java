package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One application through its whole life, asked over HTTP and heard on Kafka. */
class CoffeeShopTest extends CommandService {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Town town = new Town(this);

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @Test
    void an_application_becomes_a_licence_that_the_world_hears_of() {
        var id = town.received();
        town.accept("amr", id, Town.FOOD);
        town.act("amr", id, Town.ALCOHOL, "supplement-requests", Map.of("gaps", List.of("请补充进货渠道说明")))
                .must(204);
        town.act("chen", id, Town.ALCOHOL, "supplements", Map.of("answers", Map.of("进货渠道", "私人电话 13912345678")))
                .must(204);
        town.accept("amr", id, Town.ALCOHOL);
        town.accept("frb", id, Town.FIRE);
        town.grant("frb", id, Town.FIRE);
        town.grant("amr", id, Town.FOOD);
        var licenceId = application(id).path("licenceId").asString();
        var licence = licenceWith(licenceId, 2);
        assertThat(licence.path("licenceNumber").asString()).matches("PD20\\d\\d16\\d{6}[0-9A-Z]");
        assertThat(licence.path("verificationCode").asString()).hasSize(26);
        assertThat(licence.path("standing").asString()).isEqualTo("valid");

        town.grant("amr", id, Town.ALCOHOL);
        licenceWith(licenceId, 3);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(application(id).path("state").asString()).isEqualTo("closed"));
        assertThat(application(id).path("outcome").asString()).isEqualTo("licensed");

        post("amr", "/api/licences/" + licenceId + "/components/X-03/suspensions", Map.of("grounds", "进货台账缺失"))
                .must(204);
        assertThat(get(null, "/api/licences/" + licenceId)
                        .body()
                        .path("standing")
                        .asString())
                .isEqualTo("restricted");
        filesTheReportOfLastYear(licenceId);

        try (var heard =
                new Heard("onelicence.applications.v1", "onelicence.licences.v1", "onelicence.annual-reports.v1")) {
            var messages = heard.until(message -> message.type().equals("annual-report.filed.v1")
                    && message.payload().path("licenceId").asString().equals(licenceId));
            toldInOrder(heard.until(message -> message.type().equals("licence.synchronised.v1")), id, licenceId);
            assertThat(messages).allSatisfy(message -> assertThat(message.text())
                    .doesNotContain("chen", "13800000000", "13912345678", "秘密一二三", "PD-AMR-001"));
        }
        assertThat(payloads()).noneMatch(text -> text.contains("13800000000") || text.contains("13912345678"));
    }

    private void toldInOrder(List<Heard.Message> messages, String applicationId, String licenceId) {
        assertThat(Heard.withKey(messages, applicationId).map(Heard.Message::type))
                .containsExactly(
                        "application.submitted.v1",
                        "application.received.v1",
                        "matter.accepted.v1",
                        "matter.supplement-requested.v1",
                        "matter.supplement-received.v1",
                        "matter.accepted.v1",
                        "matter.accepted.v1",
                        "matter.granted.v1",
                        "matter.granted.v1",
                        "matter.granted.v1",
                        "application.closed.v1");
        assertThat(Heard.withKey(messages, licenceId).map(Heard.Message::type))
                .containsExactly(
                        "licence.issued.v1", "component.added.v1", "component.suspended.v1", "licence.synchronised.v1");
        assertThat(Heard.withKey(messages, licenceId)
                        .map(message -> message.headers().get("sequence")))
                .containsExactly("0", "1", "2", "3");
        var told = Stream.of(applicationId, licenceId).flatMap(key -> Heard.withKey(messages, key));
        assertThat(told).isNotEmpty().allSatisfy(message -> assertThat(message.headers())
                .containsKeys("ce_id", "ce_time", "ce_subject", "position", "traceparent")
                .containsEntry("ce_source", "/licence-command")
                .containsEntry("ce_specversion", "1.0"));
    }

    private void filesTheReportOfLastYear(String licenceId) {
        var report = Map.of(
                "year",
                Town.today().getYear() - 1,
                "premisesStillUsed",
                true,
                "staff",
                6,
                "complaintsHandled",
                2,
                "incidents",
                0,
                "commitmentsKept",
                true);
        post("lin", "/api/licences/" + licenceId + "/annual-reports", report).must(403);
        post("chen", "/api/licences/" + licenceId + "/annual-reports", report).must(201);
        assertThat(post("chen", "/api/licences/" + licenceId + "/annual-reports", report)
                        .must(409)
                        .code())
                .isEqualTo("annual-report-already-filed");
    }

    @Test
    void only_those_concerned_see_an_application_and_they_see_all_of_it() {
        var id = town.received();
        assertThat(application(id).path("form").toString()).contains("13800000000");
        get("bureau", "/api/applications/" + id).must(200);
        get("frb", "/api/applications/" + id).must(200);
        for (var stranger : List.of("lin", "tmb", "hc")) {
            assertThat(get(stranger, "/api/applications/" + id).must(404).code())
                    .isEqualTo("application-unknown");
        }
    }

    @Test
    void desks_show_what_waits_there() {
        var id = town.submitted();
        await().atMost(SOON).untilAsserted(() -> assertThat(get("bureau", "/api/desk?size=100")
                        .must(200)
                        .body()
                        .path("receipts")
                        .toString())
                .contains(id));
        post("bureau", "/api/applications/" + id + "/receipt", Map.of()).must(204);
        await().atMost(SOON).untilAsserted(() -> assertThat(get("frb", "/api/desk?size=100&status=pending")
                        .must(200)
                        .body()
                        .path("reviews")
                        .toString())
                .contains(id));
        town.accept("frb", id, Town.FIRE);
        await().atMost(SOON).untilAsserted(() -> assertThat(get("frb", "/api/desk?size=100&status=accepted")
                        .must(200)
                        .body()
                        .path("reviews")
                        .path("items"))
                .anySatisfy(review -> {
                    assertThat(review.path("applicationId").asString()).isEqualTo(id);
                    assertThat(LocalDate.parse(review.path("promisedOn").asString()))
                            .isAfter(Town.today())
                            .isBeforeOrEqualTo(
                                    LocalDate.parse(review.path("dueOn").asString()));
                }));
        assertThat(get("chen", "/api/applications?size=100").must(200).text()).contains(id);
        get("chen", "/api/desk").must(403);
    }

    @Test
    void the_numbers_of_the_business_are_measured() {
        town.submitted();
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        get(null, "/actuator/prometheus").must(200).text())
                .contains("onelicence_applications{")
                .contains("onelicence_decisions{")
                .contains("onelicence_licences{"));
    }

    private JsonNode application(String id) {
        return get("chen", "/api/applications/" + id).must(200).body();
    }

    private JsonNode licenceWith(String licenceId, int components) {
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        get(null, "/api/licences/" + licenceId).body().path("components"))
                .hasSize(components));
        return get(null, "/api/licences/" + licenceId).must(200).body();
    }

    private List<String> payloads() {
        return db.sql("select convert_from(payload, 'UTF8') from log_entry")
                .query(String.class)
                .list();
    }
}
