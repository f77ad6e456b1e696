package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What anyone may read, as a browser without JavaScript gets it. */
class PublicPagesTest extends CommandService {

    @BeforeEach
    void loaded() {
        post("ops", "/api/catalogue/loads", "{}").must(200);
    }

    @Test
    void the_navigator_finds_by_pinyin_and_says_so_when_it_finds_nothing() {
        assertThat(page("/industries?q=kfd")).contains("咖啡店/茶馆").doesNotContain("便利店");
        assertThat(page("/")).contains("便利店", "歌舞娱乐场所");
        assertThat(page("/industries?q=zzz")).contains("没有找到匹配的行业");
    }

    @Test
    void with_htmx_only_the_list_is_sent() {
        var part = send(html("/industries?q=kfd").header("HX-Request", "true").GET())
                .must(200)
                .text();
        assertThat(part).contains("咖啡店/茶馆").doesNotContain("<html");
    }

    @Test
    void the_single_notice_shows_conditions_limits_papers_and_source_marks() {
        var notice = page("/industries/16");
        assertThat(notice)
                .contains("一单告知", "食品经营许可", "浦东新区市场监管局", "食品安全法第35条", "场所", "管理制度", "营业执照")
                .contains("假设", "有据", "方案");
    }

    @Test
    void a_state_matter_says_in_whose_name_it_is_decided() {
        assertThat(page("/industries/5")).contains("以住房城乡建设部的名义").contains("2021-06-30");
    }

    @Test
    void the_register_of_powers_is_public_and_names_no_account() {
        assertThat(page("/authority")).contains("权责登记簿", "浦东新区行政审批局");
        assertThat(page("/authority/PD-CTC")).contains("委托受理、发证", "2021-02-28");
    }

    @Test
    void every_page_speaks_english_when_asked() {
        assertThat(page("/industries/16?lang=en")).contains("Coffee shop / teahouse", "Food business licence");
        assertThat(page("/authority?lang=en")).contains("Authority register");
    }

    @Test
    void an_unknown_industry_is_told_as_a_page() {
        assertThat(send(html("/industries/99").GET()).must(404).text()).contains("没有这个行业");
    }

    @Test
    void what_is_somebody_s_asks_for_a_login() {
        for (var path : List.of("/applications", "/licences", "/desk/reviews", "/industries/16/application")) {
            send(html(path).GET()).must(302);
        }
    }

    private String page(String path) {
        return send(html(path).GET()).must(200).text();
    }

    private HttpRequest.Builder html(String path) {
        return request(null, path).header("Accept", "text/html");
    }
}
