package org.onelicence.query.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.onelicence.query.ALicence;
import org.onelicence.query.QueryTest;
import org.onelicence.query.Teller;

class VerificationTest extends QueryTest {

    @Test
    void a_valid_licence_says_so_to_anyone_and_may_not_be_kept() {
        var licence = arrived(ALicence.issued().told());
        var answer = get("/v/" + licence.code(), "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains("有效", "上海云间咖啡有限公司", "91310115MAT1E0015C", licence.number(), "食品经营许可")
                .doesNotContain("原因");
    }

    @Test
    void a_suspension_shows_at_once_with_its_organ_number_and_grounds() {
        var licence = arrived(ALicence.issued().told());
        licence.suspended();
        Teller.tell(licence.message(1), licence.message(2));
        await().atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(page("/v/" + licence.code())).contains("已暂停"));
        assertThat(page("/v/" + licence.code()))
                .contains("“食品经营许可”已暂扣，自2026年11月23日起至2026年12月22日")
                .contains("浦市监处字〔2026〕第000011号", "后厨卫生不符合要求，责令整改");
    }

    @Test
    void english_is_a_click_away() {
        var licence = arrived(ALicence.issued().suspended().told());
        assertThat(page("/v/" + licence.code() + "?lang=en"))
                .contains(
                        "Suspended", "Food business licence", "suspended from 23 November 2026 until 22 December 2026");
    }

    @Test
    void the_api_tells_standing_reasons_and_how_fresh_they_are() {
        var licence = arrived(ALicence.issued().suspended().told());
        var verification = json("/api/verifications/" + licence.code());
        assertThat(verification.at("/standing").asString()).isEqualTo("suspended");
        assertThat(verification.at("/standingText/zh").asString()).isEqualTo("已暂停");
        assertThat(verification.at("/reasons/0/en").asString()).contains("Food business licence");
        assertThat(verification.at("/components/0/standing").asString()).isEqualTo("suspended");
        assertThat(verification.at("/components/1/standing").asString()).isEqualTo("valid");
        assertThat(verification.at("/asOfPosition").asLong())
                .isGreaterThanOrEqualTo(licence.message(2).position());
        assertThat(verification.at("/asOf").asString()).startsWith("2026-11-");
    }

    @Test
    void a_validity_that_has_ended_counts_before_the_register_says_so() {
        var licence = arrived(ALicence.issued(
                        payload -> payload.put("validFrom", "2020-01-01").put("validTo", "2024-12-31"))
                .told());
        assertThat(page("/v/" + licence.code())).contains("已届满", "许可证有效期已于2024年12月31日届满");
    }

    @Test
    void every_unknown_code_gets_the_same_friendly_page() {
        var missing = get("/v/no-such-code", "Accept", "text/html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(missing.body()).contains("未查到许可证", "重新扫描").doesNotContain("no-such-code</");
        for (var hostile : new String[] {"%27%20or%201=1", "%3Cscript%3E", "a".repeat(2_000), "%00"}) {
            var answer = get("/v/" + hostile, "Accept", "text/html");
            assertThat(answer.statusCode()).as(hostile).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("<script>");
        }
        var problem = get("/api/verifications/no-such-code");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.body()).contains("verification-code-unknown");
    }

    @Test
    void the_page_needs_no_script() {
        var licence = arrived(ALicence.issued().told());
        assertThat(page("/v/" + licence.code())).doesNotContain("onclick", "hx-get", "hx-trigger");
    }

    @Test
    void a_new_life_leaves_the_old_code_with_its_end() {
        var licence = ALicence.issued().then("component.revoked-as-penalty.v1").standing("terminated", 2);
        var old = licence.code();
        licence.issue(payload -> payload.put("applicationId", "0199c3a2-7f10-7c44-9a52-6e1b0c7d4f22"));
        arrived(licence.told());
        assertThat(page("/v/" + old)).contains("已终止", "已吊销");
        assertThat(page("/v/" + licence.code())).doesNotContain("已终止", "已吊销");
    }
}
