package org.onelicence.query.history;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.onelicence.query.register.Standing;
import org.onelicence.query.wording.Text;

/** Events as plain sentences. The legal terms stay apart: 撤销, 撤回, 吊销 and 注销 are four different acts. */
final class Sentences {

    private static final Map<String, Text> FIELDS = Map.of(
            "holderName", Text.of("持证主体名称", "holder's name"),
            "address", Text.of("经营场所", "premises"),
            "district", Text.of("所在区域", "district"),
            "businessScope", Text.of("经营范围", "business scope"));

    private static final Map<String, Text> GROUNDS = Map.of(
            "expired", Text.of("有效期届满未延续", "expired and not extended"),
            "natural-person", Text.of("公民死亡或者丧失行为能力", "death or incapacity of a person"),
            "entity-terminated", Text.of("法人或者其他组织依法终止", "the entity ended"),
            "permit-ended", Text.of("许可依法被撤销、撤回或者吊销", "the permit was revoked or withdrawn"),
            "force-majeure", Text.of("因不可抗力无法实施", "force majeure"),
            "relocated", Text.of("迁出本区", "it left the district"),
            "other-law", Text.of("法律、法规规定的其他情形", "another case of law"));

    private static final Map<String, Function<Told, Text>> BY_TYPE = new HashMap<>();

    static {
        BY_TYPE.put("licence.issued.v1", Sentences::issued);
        BY_TYPE.put("component.added.v1", Sentences::added);
        BY_TYPE.put("licence.changed.v1", Sentences::changed);
        BY_TYPE.put("licence.extended.v1", Sentences::extended);
        BY_TYPE.put("component.suspended.v1", Sentences::suspended);
        BY_TYPE.put("component.restored.v1", moved("恢复有效", "was restored"));
        BY_TYPE.put("component.revoked-for-unlawful-grant.v1", moved("被依法撤销", "was revoked as unlawfully granted"));
        BY_TYPE.put("component.withdrawn.v1", moved("被依法撤回", "was withdrawn because circumstances changed"));
        BY_TYPE.put("component.revoked-as-penalty.v1", moved("被依法吊销", "was revoked as a penalty"));
        BY_TYPE.put("component.deregistered.v1", moved("办理注销", "was deregistered"));
        BY_TYPE.put(
                "component.suspension-lifted.v1", moved("暂扣期满，恢复有效", "came back into force as its suspension ended"));
        BY_TYPE.put("component.expired.v1", moved("有效期届满", "reached the end of its validity"));
        LifeSentences.putInto(BY_TYPE);
        BY_TYPE.put("licence.synchronised.v1", Sentences::synchronised);
        BY_TYPE.put("annual-report.filed.v1", Sentences::filed);
        BY_TYPE.put("annual-report.corrected.v1", Sentences::corrected);
    }

    private Sentences() {}

    static Text of(String type, Told told) {
        return BY_TYPE.getOrDefault(type, unknown -> Text.of("发生事件 " + type, "Event " + type))
                .apply(told);
    }

    private static Text issued(Told told) {
        var issuer = told.organ("issuer");
        var industry = told.name("industryNameZh", "industryNameEn");
        var components = told.field("components").size();
        return Text.of(
                "%s颁发行业综合许可证（%s），编号 %s，整合 %d 项许可，有效期自%s至%s。"
                        .formatted(
                                issuer.zh(),
                                industry.zh(),
                                told.text("licenceNumber"),
                                components,
                                told.date("validFrom").zh(),
                                end(told).zh()),
                "%s issued the comprehensive licence no. %s (%s), which integrates %d permits, valid from %s to %s."
                        .formatted(
                                issuer.en(),
                                told.text("licenceNumber"),
                                industry.en(),
                                components,
                                told.date("validFrom").en(),
                                end(told).en()));
    }

    private static Text end(Told told) {
        return told.has("validTo") ? told.date("validTo") : Text.of("长期", "an open end");
    }

    private static Text added(Told told) {
        var component = told.in("component");
        var name = component.name("nameZh", "nameEn");
        var organ = component.organ("organ");
        return Text.of(
                "许可证增加“%s”，由%s作出决定（文号 %s）。".formatted(name.zh(), organ.zh(), component.text("decisionNumber")),
                "\"%s\" was added, decided by %s (decision no. %s)."
                        .formatted(name.en(), organ.en(), component.text("decisionNumber")));
    }

    static Text changed(Told told) {
        var zh = new StringBuilder("许可证记载事项变更");
        var en = new StringBuilder("Entries of the licence changed");
        FIELDS.forEach((field, label) -> {
            var after = told.has(field) ? told.text(field) : told.in("after").text(field);
            if (!after.isEmpty() && !after.equals(told.in("before").text(field))) {
                var before = told.in("before").text(field);
                zh.append("；%s由“%s”变更为“%s”".formatted(label.zh(), before, after));
                en.append("; %s from \"%s\" to \"%s\"".formatted(label.en(), before, after));
            }
        });
        return ended(zh, en, told);
    }

    private static Text extended(Told told) {
        var until = told.date("validTo");
        return ended(
                new StringBuilder("许可证有效期延续至").append(until.zh()),
                new StringBuilder("The licence was extended to ").append(until.en()),
                told);
    }

    private static Text suspended(Told told) {
        var zh = new StringBuilder("“%s”被暂扣".formatted(told.component().zh()));
        var en = new StringBuilder(
                "\"%s\" was suspended".formatted(told.component().en()));
        if (told.has("until")) {
            zh.append("，至").append(told.date("until").zh()).append("止");
            en.append(" until ").append(told.date("until").en());
        }
        return ended(zh, en, told);
    }

    static Function<Told, Text> moved(String zh, String en) {
        return told -> ended(
                new StringBuilder("“%s”%s".formatted(told.component().zh(), zh)),
                new StringBuilder("\"%s\" %s".formatted(told.component().en(), en)),
                told);
    }

    private static Text synchronised(Told told) {
        var code = told.text("standing");
        var standing = Standing.of(code).map(Standing::text).orElseGet(() -> Text.of(code, code));
        return Text.of(
                "许可证状态同步调整为“%s”，电子证照为第 %s 版。".formatted(standing.zh(), told.text("certificateVersion")),
                "The licence's standing followed: \"%s\"; the certificate is version %s."
                        .formatted(standing.en(), told.text("certificateVersion")));
    }

    private static Text filed(Told told) {
        var late = told.field("late").asBoolean(false);
        return Text.of(
                "报送 %s 年度报告%s。".formatted(told.text("year"), late ? "（逾期）" : ""),
                "The annual report for %s was filed%s.".formatted(told.text("year"), late ? " late" : ""));
    }

    private static Text corrected(Told told) {
        return ended(
                new StringBuilder("更正 %s 年度报告".formatted(told.text("year"))),
                new StringBuilder("The annual report for %s was corrected".formatted(told.text("year"))),
                told);
    }

    /** 行政许可法 art. 70. */
    private static Text ground(Told told) {
        if (!told.has("ground")) {
            return Text.of("", "");
        }
        var code = told.text("ground");
        var ground = GROUNDS.getOrDefault(code, Text.of(code, code));
        return Text.of("；法定情形：" + ground.zh(), "; statutory ground: " + ground.en());
    }

    static Text ended(StringBuilder zh, StringBuilder en, Told told) {
        for (var part : new Text[] {
            told.told("grounds", "；事由：", "; grounds: "), ground(told), told.told("reason", "；理由：", "; reason: ")
        }) {
            zh.append(part.zh());
            en.append(part.en());
        }
        return Text.of(zh.append("。").toString(), en.append(".").toString());
    }
}
