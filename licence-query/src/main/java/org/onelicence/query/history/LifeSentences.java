package org.onelicence.query.history;

import java.util.Map;
import java.util.function.Function;
import org.onelicence.query.wording.Text;

/** The later life of a licence as sentences: entries, extensions, downgrades, and measures that fell. */
final class LifeSentences {

    private static final Map<String, Text> ENTRIES = Map.of(
            "holder-name", Text.of("持证主体名称", "holder's name"),
            "premises-address", Text.of("经营场所", "premises"),
            "legal-basis", Text.of("法律依据", "legal basis"),
            "decision-number", Text.of("决定文号", "decision number"));

    private static final Map<String, Text> BODIES =
            Map.of("review", Text.of("行政复议", "on administrative review"), "court", Text.of("行政诉讼", "in court"));

    private static final Map<String, Text> LINKS = Map.of(
            "merger", Text.of("合并", "a merger"),
            "split", Text.of("分立", "a split"),
            "succession", Text.of("承继", "a succession"));

    private LifeSentences() {}

    static void putInto(Map<String, Function<Told, Text>> byType) {
        byType.put("licence.representative-changed.v1", said("法定代表人变更", "The legal representative changed"));
        byType.put("licence.premises-changed.v1", Sentences::changed);
        byType.put("licence.scope-changed.v1", Sentences::changed);
        byType.put("licence.entry-corrected.v1", LifeSentences::corrected);
        byType.put(
                "licence.reissued.v1",
                said("许可证补发或换发，编号和有效期不变", "The licence was issued anew with the same number and validity"));
        byType.put("licence.predecessor-linked.v1", LifeSentences::linked);
        byType.put("licence.left-district.v1", LifeSentences::left);
        byType.put("licence.extension-refused.v1", said("不予延续", "The extension was refused"));
        byType.put("licence.extension-deemed-granted.v1", LifeSentences::deemed);
        byType.put("component.changed.v1", LifeSentences::scope);
        byType.put("component.downgraded.v1", LifeSentences::downgraded);
        byType.put("component.decision-set-aside.v1", LifeSentences::setAside);
        byType.put(
                "component.revocation-declined.v1",
                Sentences.moved("因撤销可能对公共利益造成重大损害，不予撤销", "was not revoked: that would do great harm to the public"));
    }

    private static Function<Told, Text> said(String zh, String en) {
        return told -> Sentences.ended(new StringBuilder(zh), new StringBuilder(en), told);
    }

    private static Text corrected(Told told) {
        var field = named(ENTRIES, told.text("field"));
        return Sentences.ended(
                new StringBuilder("更正%s：“%s”更正为“%s”".formatted(field.zh(), told.text("before"), told.text("after"))),
                new StringBuilder("An entry was corrected, %s from \"%s\" to \"%s\""
                        .formatted(field.en(), told.text("before"), told.text("after"))),
                told);
    }

    private static Text linked(Told told) {
        var kind = named(LINKS, told.text("kind"));
        var number = told.text("predecessorNumber");
        return Sentences.ended(
                new StringBuilder("因%s承接许可证 %s 的经营".formatted(kind.zh(), number)),
                new StringBuilder("By %s it carries on the business of licence %s".formatted(kind.en(), number)),
                told);
    }

    private static Text left(Told told) {
        var to = told.in("to");
        return Sentences.ended(
                new StringBuilder("迁往%s%s".formatted(to.text("district"), to.text("address"))),
                new StringBuilder("The business moved out of the district, to %s %s"
                        .formatted(to.text("district"), to.text("address"))),
                told);
    }

    private static Text deemed(Told told) {
        var until = told.date("validTo");
        return Text.of(
                "届满前未作出是否准予延续的决定，视为准予延续至%s。".formatted(until.zh()),
                "Nobody decided on the extension by the last day: it counts as granted to %s.".formatted(until.en()));
    }

    private static Text scope(Told told) {
        return Sentences.ended(
                new StringBuilder("“%s”的许可范围变更为“%s”".formatted(told.component().zh(), told.text("scope"))),
                new StringBuilder("The scope of \"%s\" changed to \"%s\""
                        .formatted(told.component().en(), told.text("scope"))),
                told);
    }

    private static Text downgraded(Told told) {
        var before = told.text("gradeBefore");
        var after = told.text("grade");
        return Sentences.ended(
                new StringBuilder(
                        "“%s”的资质等级由“%s”降低为“%s”".formatted(told.component().zh(), before, after)),
                new StringBuilder("\"%s\" was downgraded as a penalty, from \"%s\" to \"%s\""
                        .formatted(told.component().en(), before, after)),
                told);
    }

    private static Text setAside(Told told) {
        var way = named(BODIES, told.text("kind"));
        var body = told.text("body");
        var document = told.text("documentNumber");
        return Sentences.ended(
                new StringBuilder("对“%s”的决定 %s 经%s被%s撤销（%s）"
                        .formatted(told.component().zh(), told.text("setAside"), way.zh(), body, document)),
                new StringBuilder("Decision %s on \"%s\" was set aside %s by %s (%s)"
                        .formatted(told.text("setAside"), told.component().en(), way.en(), body, document)),
                told);
    }

    private static Text named(Map<String, Text> names, String code) {
        return names.getOrDefault(code, Text.of(code, code));
    }
}
