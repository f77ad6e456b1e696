package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Standing explained through the public interface, and on its page without JavaScript. */
class WhyThisStandingTest extends CommandService {

    private final Town town = new Town(this);

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @Test
    void a_licence_says_why_it_is_worth_what_it_is_on_any_day() {
        var licence = issued(town.licensed());
        var today = Town.today();
        post(
                        "frb",
                        "/api/licences/" + licence + "/components/" + Town.FIRE + "/suspensions",
                        Map.of("grounds", "张三占用疏散通道", "until", today.plusDays(9).toString()))
                .must(204);

        var now = get(null, "/api/licences/" + licence + "/standing").must(200);
        assertThat(now.body().path("standing").asString()).isEqualTo("restricted");
        assertThat(now.body().path("lostScope").path(0).path("matterRef").asString())
                .isEqualTo(Town.FIRE);
        assertThat(now.body().path("causes").path(0).path("type").asString()).isEqualTo("component.suspended");
        assertThat(now.body().path("rule").path("code").asString()).isEqualTo("some-lost");
        assertThat(now.text()).doesNotContain("张三").doesNotContain("chen");

        assertThat(standing(licence, today.plusDays(10))).isEqualTo("valid");
        assertThat(standing(licence, today.minusDays(1))).isEqualTo("not-issued");
        assertThat(standing(licence, LocalDate.of(2199, 12, 31))).isEqualTo("expired");
        var before = get(null, "/api/licences/" + licence + "/standing?knownAt=2020-01-01T00:00:00Z");
        assertThat(before.must(200).body().path("standing").asString()).isEqualTo("not-issued");
    }

    @Test
    void a_day_that_cannot_be_is_refused_with_its_reason() {
        var asked = "/api/licences/" + issued(town.licensed()) + "/standing?";
        assertThat(get(null, asked + "on=2025-02-29").must(400).code()).isEqualTo("fields-invalid");
        assertThat(get(null, asked + "on=1999-12-31").must(422).code()).isEqualTo("standing-day-out-of-range");
        assertThat(get(null, asked + "knownAt=2150-01-01T00:00:00Z").must(422).code())
                .isEqualTo("known-at-in-the-future");
        var nobody = "/api/licences/00000000-0000-8000-8000-000000000000/standing";
        assertThat(get(null, nobody).must(404).code()).isEqualTo("licence-unknown");
    }

    @Test
    void the_page_explains_itself_in_both_languages_and_tells_a_wrong_day_beside_its_field() {
        var page = "/licences/" + issued(town.licensed()) + "/standing";
        assertThat(send(html(page).GET()).must(200).text())
                .contains("效力说明", "全部单项许可均有效", "浦东新区市场监管局", "第七条")
                .doesNotContain("??");
        assertThat(send(html(page + "?on=2199-01-01&lang=en").GET()).must(200).text())
                .contains("forecast", "A core matter&#39;s component has expired", "Administrative Licensing Law");
        assertThat(send(html(page + "?on=2025-02-30").GET()).must(422).text()).contains("error-on", "2028-02-29");
        assertThat(send(html(page + "?known=2190-01-01").GET()).must(422).text())
                .contains("error-known");
    }

    private String standing(String licence, LocalDate on) {
        return get(null, "/api/licences/" + licence + "/standing?on=" + on)
                .must(200)
                .body()
                .path("standing")
                .asString();
    }

    private String issued(String application) {
        var id = new String[1];
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            id[0] = get("chen", "/api/applications/" + application)
                    .must(200)
                    .body()
                    .path("licenceId")
                    .asString("");
            get(null, "/api/licences/" + id[0]).must(200);
        });
        return id[0];
    }

    private HttpRequest.Builder html(String path) {
        return request(null, path).header("Accept", "text/html");
    }
}
