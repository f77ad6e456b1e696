package org.onelicence.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onelicence.query.ALicence;
import org.onelicence.query.Golden;
import org.onelicence.query.QueryTest;
import org.onelicence.query.Teller;

class SearchTest extends QueryTest {

    @Test
    void a_part_of_the_name_finds_whatever_width_and_case_its_letters_have() {
        var mark = mark();
        named("上海（" + mark + "）Ｃａｆé山房");
        assertThat(found("(" + mark + ")café")).hasSize(1);
        assertThat(found(mark + "）ＣＡＦ")).hasSize(1);
        assertThat(found(mark + "别处")).isEmpty();
    }

    @Test
    void what_is_typed_is_no_pattern() {
        var mark = mark();
        named(mark + "100%纯茶");
        named(mark + "100_纯茶");
        named(mark + "100纯茶!\\");
        assertThat(found(mark + "100%")).containsExactly(mark + "100%纯茶");
        assertThat(found(mark + "100_")).containsExactly(mark + "100_纯茶");
        assertThat(found(mark + "100纯茶!\\")).containsExactly(mark + "100纯茶!\\");
        assertThat(found(mark + "%纯")).isEmpty();
        assertThat(found(mark + "' or '1'='1")).isEmpty();
    }

    @Test
    void six_signs_of_a_code_find_and_fewer_do_not() {
        var code = "9131" + mark().toUpperCase(Locale.ROOT) + "ZZ";
        arrived(ALicence.issued(payload -> payload.put("uscc", code)).told());
        assertThat(found(code)).hasSize(1);
        assertThat(found(code.substring(4, 10).toLowerCase(Locale.ROOT))).hasSize(1);
        assertThat(found(" " + code.substring(0, 9) + " " + code.substring(9))).hasSize(1);
        assertThat(found(code.substring(4, 9))).isEmpty();
    }

    @Test
    void the_licence_number_finds() {
        var licence = arrived(ALicence.issued().told());
        assertThat(json("/api/licences?q=" + licence.number())
                        .at("/items/0/licenceNumber")
                        .asString())
                .isEqualTo(licence.number());
    }

    @Test
    void filters_narrow_by_industry_district_and_standing() {
        var mark = mark();
        var one = arrived(ALicence.issued(payload -> {
                    payload.put("holderName", mark + "一").put("industryNo", 12);
                    payload.putObject("premises").put("address", "某路1号").put("district", mark + "街道");
                })
                .suspended()
                .told());
        named(mark + "二");
        assertThat(found(mark)).hasSize(2);
        assertThat(json("/api/licences?q=" + encoded(mark) + "&industry=12")
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(json("/api/licences?q=" + encoded(mark) + "&standing=suspended")
                        .at("/items/0/licenceNumber")
                        .asString())
                .isEqualTo(one.number());
        assertThat(json("/api/licences?district=" + encoded(mark + "街道"))
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(page("/?q=" + encoded(mark) + "&standing=valid&industry=&district="))
                .contains(mark + "二")
                .doesNotContain(mark + "一");
    }

    @Test
    void pages_share_no_row_and_miss_none() {
        var mark = mark();
        var licences = new ArrayList<ALicence>();
        for (var i = 0; i < 25; i++) {
            licences.add(
                    ALicence.issued(payload -> payload.put("holderName", mark)).told());
        }
        licences.forEach(this::arrived);
        var numbers = new ArrayList<String>();
        for (var page = 0; page < 3; page++) {
            var listing = json("/api/licences?q=" + mark + "&size=10&page=" + page);
            assertThat(listing.at("/total").asInt()).isEqualTo(25);
            listing.at("/items")
                    .forEach(item -> numbers.add(item.at("/licenceNumber").asString()));
        }
        assertThat(numbers).hasSize(25);
        assertThat(new HashSet<>(numbers)).hasSize(25);
        assertThat(page("/?q=" + mark)).contains("第 1 页，共 2 页", "rel=\"next\"");
        assertThat(json("/api/licences?q=" + mark + "&page=9").at("/items")).isEmpty();
    }

    @Test
    void nothing_found_says_what_to_do() {
        assertThat(page("/?q=" + encoded("没有这家店"))).contains("没有符合条件的许可证", "减少条件");
        assertThat(page("/?lang=en&q=" + encoded("没有这家店"))).contains("No licence fits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=101",
                "size=0",
                "size=x",
                "page=-1",
                "page=999999999",
                "standing=fine",
                "industry=coffee",
                "industry=99999999999",
                "q=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void a_bad_parameter_is_refused_in_both_languages(String parameter) {
        var answer = get("/api/licences?" + parameter);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"parameter-invalid\"", "\"zh\"", "\"en\"");
        if (!parameter.startsWith("size")) {
            assertThat(get("/?" + parameter, "Accept", "text/html").statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%01%7F", "%F0%9F%8D%B5", "%E2%80%8B", "%25%25%25"})
    void odd_characters_find_nothing_and_break_nothing(String typed) {
        assertThat(get("/api/licences?q=x" + typed + "y").statusCode()).isEqualTo(200);
        assertThat(get("/?q=x" + typed + "y", "Accept", "text/html").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_no_utf8_is_refused() {
        assertThat(get("/api/licences?q=x%ED%A0%80y").statusCode()).isEqualTo(400);
        assertThat(get("/?q=x%FFy", "Accept", "text/html").statusCode()).isEqualTo(400);
    }

    @Test
    void a_hostile_name_is_text_on_every_page() {
        var hostile = "<script>alert('" + mark() + "')</script>&\"";
        var licence = arrived(ALicence.issued(payload -> {
                    payload.put("holderName", hostile);
                    payload.putObject("premises").put("address", hostile).put("district", hostile);
                })
                .then("component.suspended.v1", payload -> payload.put("grounds", hostile))
                .told());
        for (var path : List.of(
                "/?q=" + encoded(hostile),
                "/licences/" + licence.number(),
                "/licences/" + licence.number() + "/history",
                "/v/" + licence.code())) {
            assertThat(page(path)).as(path).contains("&lt;script&gt;alert(").doesNotContain("<script>alert(");
        }
    }

    @Test
    void industries_are_offered_by_their_published_names() {
        var guide = Golden.of("guide.published.v1").put("industryNo", 16);
        Teller.tell(Teller.message(Teller.GUIDES, "16", "guide.published.v1", 0, guide));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(page("/")).contains("<option value=\"16\">咖啡店/茶馆</option>"));
        assertThat(page("/?lang=en")).contains("Coffee shop / teahouse");
    }

    private List<String> found(String typed) {
        return StreamSupport.stream(
                        json("/api/licences?q=" + encoded(typed)).at("/items").spliterator(), false)
                .map(item -> item.at("/holderName").asString())
                .toList();
    }

    private void named(String holderName) {
        arrived(ALicence.issued(payload -> payload.put("holderName", holderName))
                .told());
    }

    /** A word that no other test's names hold. */
    private static String mark() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
