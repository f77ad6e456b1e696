package org.onelicence.command.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onelicence.command.guide.Question.Choice;

/** 一键导航: from what someone plans to do to the matters he needs, each with its reason. It decides and keeps nothing. */
public final class Navigator {
    private static final String OTHER = "other";

    private final GuideVersion guide;
    private final List<Question> questions;

    private Navigator(GuideVersion guide) {
        this.guide = guide;
        this.questions = Stream.concat(
                        guide.navigationOrNone().questions().stream(),
                        unasked(guide).stream().map(Navigator::plainly))
                .toList();
    }

    public static Navigator through(GuideVersion guide) {
        return new Navigator(guide);
    }

    public GuideVersion guide() {
        return guide;
    }

    /** Those of the guide, then one for every conditional matter that the guide has no question for. */
    public List<Question> questions() {
        return questions;
    }

    private static List<GuideMatter> unasked(GuideVersion guide) {
        var asked = guide.navigationOrNone().questions().stream()
                .flatMap(question -> question.choices().stream())
                .flatMap(choice -> choice.matterRefs().stream())
                .collect(Collectors.toUnmodifiableSet());
        return guide.optionalMatters().stream()
                .filter(matter -> !asked.contains(matter.ref()))
                .toList();
    }

    private static Question plainly(GuideMatter matter) {
        return new Question(
                "matter-" + matter.ref(),
                OTHER,
                false,
                "您的情形是否为：" + matter.condition() + "？",
                "Does this apply: " + matter.conditionEn() + "?",
                null,
                List.of(new Choice("yes", "是", "Yes", List.of(matter.ref())), new Choice("no", "否", "No", List.of())));
    }

    /** The answers by question, several only where the question allows; one to a question that is not asked is passed over. */
    public Navigation answered(Map<String, List<String>> answers) {
        answers.keySet().forEach(this::mustBeAsked);
        var given = new LinkedHashMap<String, Reason>();
        var unanswered = new ArrayList<String>();
        var told = new ArrayList<String>();
        for (var question : questions) {
            if (question.onlyIf() != null && !told.contains(question.onlyIf())) {
                continue;
            }
            var chosen = chosen(question, answers.getOrDefault(question.key(), List.of()));
            if (chosen.isEmpty()) {
                unanswered.add(question.key());
            }
            chosen.forEach(choice -> {
                told.add(question.key() + "=" + choice.key());
                choice.matterRefs().forEach(ref -> given.putIfAbsent(ref, Reason.of(question, choice)));
            });
        }
        return Navigation.of(guide, given, unanswered);
    }

    private void mustBeAsked(String key) {
        if (questions.stream().noneMatch(question -> question.key().equals(key))) {
            throw GuideProblem.ANSWER_UNKNOWN.because("没有这样的问题", "There is no such question");
        }
    }

    private static List<Choice> chosen(Question question, List<String> keys) {
        if (keys.size() > 1 && !question.several()) {
            throw GuideProblem.ANSWER_UNKNOWN.because(
                    question.textZh() + " 只能选一项", question.textEn() + " takes one answer");
        }
        return keys.stream().map(key -> choice(question, key)).distinct().toList();
    }

    private static Choice choice(Question question, String key) {
        return question.choices().stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElseThrow(() -> GuideProblem.ANSWER_UNKNOWN.because(
                        question.textZh() + " 没有这个选项", question.textEn() + " has no such choice"));
    }

    /** Why a matter is needed, in the words of the question. */
    record Reason(String zh, String en) {
        static final Reason CORE = new Reason("该行业都要办理", "Everyone in this industry needs it");

        static Reason of(Question question, Choice choice) {
            return new Reason(question.textZh() + choice.labelZh(), question.textEn() + " " + choice.labelEn());
        }
    }
}
