package org.onelicence.query.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onelicence.query.ALicence;
import org.onelicence.query.QueryTest;

class CertificateTest extends QueryTest {

    private static final int QUIET_MODULES = 4;

    @Test
    void the_certificate_prints_every_field() {
        var licence = arrived(ALicence.issued().told());
        assertThat(page("/licences/" + licence.number()))
                .contains("行业综合许可证", "编号", licence.number())
                .contains("持证主体", "上海云间咖啡有限公司", "统一社会信用代码", "91310115MAT1E0015C")
                .contains("行业", "咖啡店/茶馆", "经营场所", "上海市浦东新区世纪大道100号1层", "浦东新区")
                .contains("有效期", "2026年11月20日 至 2031年11月19日", "证照状态", "有效")
                .contains("食品经营许可", "浦东新区市场监管局", "浦市监许准字〔2026〕第000123号")
                .contains("公众聚集场所投入使用、营业前消防安全检查", "浦东消防救援支队", "浦消安检字〔2026〕第000045号")
                .contains("浦东新区行政审批局", "2026年11月20日", "样本", "未加盖印章", "以扫描二维码所示即时信息为准");
    }

    @Test
    void the_qr_code_leads_to_the_verification() throws Exception {
        var licence = arrived(ALicence.issued().told());
        assertThat(decoded(page("/licences/" + licence.number())))
                .isEqualTo("https://onelicence.example/v/" + licence.code());
    }

    @Test
    void a_legal_change_makes_a_new_version_and_keeps_the_old() {
        var licence = arrived(ALicence.issued()
                .then("licence.changed.v1")
                .then("component.suspended.v1", payload -> payload.put("certificateVersion", 3))
                .standing("suspended", 3)
                .told());
        var api = json("/api/licences/" + licence.number());
        assertThat(api.at("/licence/certificateVersion").asInt()).isEqualTo(3);
        assertThat(api.at("/versions").size()).isEqualTo(3);
        assertThat(api.at("/versions/0/openedBy").asString()).isEqualTo("component.suspended.v1");
        assertThat(api.at("/versions/2/closedOn").asString()).isEqualTo("2026-11-23");

        assertThat(page("/licences/" + licence.number())).contains("上海云间咖啡馆有限公司", "已暂停", "已暂扣");
        assertThat(page("/licences/" + licence.number() + "?version=1"))
                .contains("上海云间咖啡有限公司", "历史版本", "这是第 1 版，已被第 3 版取代")
                .doesNotContain("上海云间咖啡馆有限公司", "已暂扣");
        assertThat(json("/api/licences/" + licence.number() + "/certificates/2")
                        .at("/standing")
                        .asString())
                .isEqualTo("valid");
    }

    @Test
    void an_extension_lengthens_licence_and_components() {
        var licence = arrived(ALicence.issued().then("licence.extended.v1").told());
        var api = json("/api/licences/" + licence.number());
        assertThat(api.at("/licence/validTo").asString()).isEqualTo("2036-11-19");
        assertThat(api.at("/licence/components/0/validTo").asString()).isEqualTo("2036-11-19");
        assertThat(json("/api/licences/" + licence.number() + "/certificates/1")
                        .at("/validTo")
                        .asString())
                .isEqualTo("2031-11-19");
    }

    @Test
    void what_is_not_there_is_refused_with_a_code() {
        var licence = arrived(ALicence.issued().told());
        assertThat(get("/api/licences/PD0").body()).contains("licence-not-registered");
        assertThat(get("/api/licences/PD0").statusCode()).isEqualTo(404);
        assertThat(get("/api/licences/" + licence.number() + "/certificates/9").body())
                .contains("certificate-version-unknown");
        assertThat(get("/licences/PD0", "Accept", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("/licences/" + licence.number() + "?version=x", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void english_labels_stand_beside_the_chinese_face() {
        var licence = arrived(ALicence.issued().told());
        assertThat(page("/licences/" + licence.number() + "?lang=en"))
                .contains("行业综合许可证", "Holder", "Food business licence", "Versions in the library");
    }

    private static String decoded(String html) throws Exception {
        var view = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(html);
        assertThat(view.find()).isTrue();
        var size = Integer.parseInt(view.group(1)) - 2 * QUIET_MODULES;
        var modules = new BitMatrix(size);
        var dark = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(html);
        while (dark.find()) {
            modules.set(
                    Integer.parseInt(dark.group(1)) - QUIET_MODULES, Integer.parseInt(dark.group(2)) - QUIET_MODULES);
        }
        return new Decoder().decode(modules).getText();
    }
}
