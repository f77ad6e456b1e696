package org.onelicence.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onelicence.query.ALicence;
import org.onelicence.query.AReport;
import org.onelicence.query.Golden;
import org.onelicence.query.QueryTest;

class HistoryTest extends QueryTest {

    @Test
    void every_event_stands_in_the_order_of_the_log_with_its_dates_and_organ() {
        var licence =
                ALicence.issued().suspended().then("component.restored.v1").standing("valid", 3);
        arrived(licence.told());
        AReport.of(licence, payload -> {}).corrected(payload -> {}).told();
        var path = "/api/licences/" + licence.number() + "/history";
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json(path).at("/total").asInt()).isEqualTo(7));
        var history = json(path);
        assertThat(history.at("/items/1/type").asString()).isEqualTo("component.suspended.v1");
        assertThat(history.at("/items/1/effectiveOn").asString()).isEqualTo("2026-11-23");
        assertThat(history.at("/items/1/recordedAt").asString()).startsWith("2026-11-");
        assertThat(history.at("/items/1/position").asLong())
                .isEqualTo(licence.message(1).position());
        assertThat(history.at("/items/1/organ/name").asString()).isEqualTo("浦东新区市场监管局");
        assertThat(page("/licences/" + licence.number() + "/history"))
                .contains("浦东新区行政审批局颁发行业综合许可证（咖啡店/茶馆）", "“食品经营许可”被暂扣，至2026年12月22日止")
                .contains("“食品经营许可”恢复有效", "许可证状态同步调整为“有效”，电子证照为第 3 版")
                .contains("报送 2025 年度报告（逾期）", "更正 2025 年度报告；理由：从业人数填写有误")
                .contains("浦市监处字〔2026〕第000011号", "日志序号");
        assertThat(page("/licences/" + licence.number() + "/history?lang=en"))
                .contains("&quot;Food business licence&quot; was suspended until 22 December 2026; grounds:");
    }

    @ParameterizedTest
    @CsvSource({
        "licence.issued.v1, 整合 2 项许可, integrates 2 permits",
        "component.added.v1, 许可证增加“酒类商品零售许可”, was added",
        "licence.changed.v1, 持证主体名称由“上海云间咖啡有限公司”变更为“上海云间咖啡馆有限公司”, holder's name from",
        "licence.extended.v1, 有效期延续至2036年11月19日, extended to 19 November 2036",
        "component.suspended.v1, 被暂扣, suspended",
        "component.restored.v1, 恢复有效, restored",
        "component.revoked-for-unlawful-grant.v1, 被依法撤销, unlawfully granted",
        "component.withdrawn.v1, 被依法撤回, withdrawn because circumstances changed",
        "component.revoked-as-penalty.v1, 被依法吊销, revoked as a penalty",
        "component.deregistered.v1, 办理注销；事由：持证主体终止经营；法定情形：法人或者其他组织依法终止, the entity ended",
        "component.suspension-lifted.v1, 暂扣期满，恢复有效, its suspension ended",
        "component.expired.v1, 有效期届满, end of its validity",
        "licence.representative-changed.v1, 法定代表人变更；理由：, legal representative changed",
        "licence.premises-changed.v1, 变更为“张杨路500号”, premises from",
        "licence.scope-changed.v1, 变更为“餐饮服务；食品销售”, business scope from",
        "licence.entry-corrected.v1, 更正持证主体名称：“上海云间咖啡有限公司”更正为“上海云涧咖啡有限公司”, entry was corrected",
        "licence.reissued.v1, 编号和有效期不变, issued anew",
        "licence.predecessor-linked.v1, 因合并承接许可证 PD202616000002K, By a merger",
        "licence.left-district.v1, 迁往黄浦区淮海中路1号, out of the district",
        "licence.extension-refused.v1, 不予延续；理由：, extension was refused",
        "licence.extension-deemed-granted.v1, 视为准予延续至2036年11月19日, counts as granted to 19 November 2036",
        "component.changed.v1, 许可范围变更为“热食类食品制售”, scope of",
        "component.downgraded.v1, 资质等级由“A”降低为“B”, downgraded as a penalty",
        "component.decision-set-aside.v1, 经行政复议被浦东新区人民政府撤销, set aside on administrative review",
        "component.revocation-declined.v1, 不予撤销, great harm to the public",
        "licence.synchronised.v1, 同步调整为“已暂停”, standing followed",
        "annual-report.filed.v1, 年度报告（逾期）, filed late",
        "annual-report.corrected.v1, 更正 2025 年度报告, corrected",
    })
    void each_event_is_a_plain_sentence(String type, String zh, String en) {
        var sentence = Sentences.of(type, new Told(Golden.of(type), Map.of("X-01", "Food business licence")));
        assertThat(sentence.zh()).contains(zh).endsWith("。").doesNotContain("null");
        assertThat(sentence.en()).contains(en).endsWith(".").doesNotContain("null");
    }

    @Test
    void an_event_nobody_has_words_for_is_named() {
        assertThat(Sentences.of("licence.blessed.v1", new Told(Golden.of("licence.issued.v1"), Map.of()))
                        .zh())
                .isEqualTo("发生事件 licence.blessed.v1");
    }

    @Test
    void there_is_no_history_of_nothing() {
        assertThat(get("/api/licences/PD0/history").statusCode()).isEqualTo(404);
        assertThat(get("/api/licences/PD0/history?size=1000").statusCode()).isIn(400, 404);
    }
}
