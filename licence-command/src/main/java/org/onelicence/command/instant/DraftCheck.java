package org.onelicence.command.instant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onelicence.platform.problem.Refusal.FieldError;

/** Whether rules can be read at all, before anyone is asked to publish them. All faults are told at once. */
final class DraftCheck {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,49}");
    private static final int TEXT_MAX = 500;
    static final int RULES_MAX = 50;

    private DraftCheck() {}

    static void refuseUnreadable(List<Rule> rules) {
        var wrong = new ArrayList<FieldError>();
        if (rules.isEmpty() || rules.size() > RULES_MAX) {
            wrong.add(new FieldError("rules", "应有 1 至 " + RULES_MAX + " 条规则", "Between 1 and " + RULES_MAX + " rules"));
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < rules.size(); i++) {
            var place = "rules[" + i + "].";
            if (!codes.add(rules.get(i).code())) {
                wrong.add(new FieldError(place + "code", "规则编号重复", "Two rules have this code"));
            }
            of(rules.get(i), place).forEach(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw RuleSetProblem.RULES_UNREADABLE
                    .because("请更正标出的规则", "Correct the rules named")
                    .with(wrong);
        }
    }

    private static Stream<FieldError> of(Rule rule, String place) {
        return Stream.of(
                        CODE.matcher(rule.code()).matches()
                                ? null
                                : new FieldError(place + "code", "编号由小写字母、数字和连字符组成", "Lower case, digits and hyphens"),
                        isText(rule.textZh()) ? null : text(place + "textZh"),
                        isText(rule.textEn()) ? null : text(place + "textEn"),
                        isText(rule.legalBasis()) ? null : text(place + "legalBasis"),
                        Rule.isInput(rule.input())
                                ? null
                                : new FieldError(place + "input", "没有这样的输入项", "There is no such input"),
                        rule.comparison().takes(rule.operands())
                                ? null
                                : new FieldError(
                                        place + "operands", "比较值不符合该比较方式", "Not what this comparison compares with"))
                .flatMap(Stream::ofNullable);
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= TEXT_MAX;
    }

    private static FieldError text(String field) {
        return new FieldError(field, "请填写，不超过 " + TEXT_MAX + " 字", "Up to " + TEXT_MAX + " characters, not empty");
    }
}
