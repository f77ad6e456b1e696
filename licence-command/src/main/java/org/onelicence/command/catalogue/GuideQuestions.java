package org.onelicence.command.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.catalogue.Table.Row;
import org.onelicence.command.guide.GuideMatter;
import org.onelicence.command.guide.GuideNavigation;
import org.onelicence.command.guide.Question;
import org.onelicence.command.guide.Question.Choice;

/** Turns the conditions of an industry's matters into questions anyone can answer, and knows its other names. */
final class GuideQuestions {
    private static final String EACH_MATTER = "*";
    private static final Choice NO = new Choice("no", "否", "No", List.of());

    private final Map<String, Row> byCondition =
            Table.read("navigation-questions.csv").by("condition");
    private final Map<String, Row> synonyms =
            Table.read("industry-synonyms.csv").by("industry_no");
    private final GuideMatters matters;

    GuideQuestions(GuideMatters matters) {
        this.matters = matters;
    }

    GuideNavigation of(int industryNo, List<GuideMatter> needed) {
        var also = synonyms.get(Integer.toString(industryNo));
        return new GuideNavigation(
                also == null ? List.of() : also.texts("also_called"), questions(industryNo, needed), "assumed");
    }

    /** Conditions that are answered by the same question share it, in the order of the matters. */
    private List<Question> questions(int industryNo, List<GuideMatter> needed) {
        var rows = new LinkedHashMap<String, List<Asked>>();
        var conditions = matters.conditionKeys(industryNo);
        for (var matter : needed) {
            var row = row(conditions.get(matter.ref()));
            if (row != null) {
                rows.computeIfAbsent(row.text("key"), key -> new ArrayList<>()).add(new Asked(row, matter));
            }
        }
        return rows.values().stream().map(GuideQuestions::question).toList();
    }

    private @Nullable Row row(@Nullable String condition) {
        return condition == null ? null : byCondition.get(condition);
    }

    private record Asked(Row row, GuideMatter matter) {
        String choice() {
            var choice = row.text("choice");
            return choice.equals(EACH_MATTER) ? matter.ref() : choice;
        }
    }

    private static Question question(List<Asked> asked) {
        var row = asked.get(0).row();
        var choices = new LinkedHashMap<String, Choice>();
        asked.forEach(each -> choices.merge(each.choice(), choice(each), GuideQuestions::both));
        var list = new ArrayList<>(choices.values());
        if (choices.containsKey("yes")) {
            list.add(NO);
        }
        var onlyIf = row.text("only_if");
        return new Question(
                row.text("key"),
                row.text("group"),
                row.text("choice").equals(EACH_MATTER),
                row.text("question_zh"),
                row.text("question_en"),
                onlyIf.isEmpty() ? null : onlyIf,
                list);
    }

    private static Choice choice(Asked asked) {
        var refs = List.of(asked.matter().ref());
        if (asked.row().text("choice").equals(EACH_MATTER)) {
            return new Choice(
                    asked.choice(), asked.matter().nameZh(), asked.matter().nameEn(), refs);
        }
        return asked.choice().equals("yes")
                ? new Choice("yes", "是", "Yes", refs)
                : new Choice(
                        asked.choice(),
                        asked.row().text("choice_zh"),
                        asked.row().text("choice_en"),
                        refs);
    }

    private static Choice both(Choice one, Choice other) {
        var refs = new ArrayList<>(one.matterRefs());
        refs.addAll(other.matterRefs());
        return new Choice(one.key(), one.labelZh(), one.labelEn(), refs);
    }
}
