package org.onelicence.command.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onelicence.command.guide.FormElement;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.platform.problem.Refusal.FieldError;

/** The answers to the one form (一表申请), after the guide's elements were held against them. */
final class SingleForm {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,19}");
    static final int ANSWER_LENGTH_MAX = 2000;

    private final List<FormElement> elements;
    private final Map<String, String> answers;

    private SingleForm(List<FormElement> elements, Map<String, String> answers) {
        this.elements = elements;
        this.answers = answers;
    }

    /** All gaps are told at once: nobody should have to come twice (行政许可法 art.32(4)). */
    static SingleForm checked(GuideVersion guide, Map<String, String> answers) {
        var form = new SingleForm(guide.elements(), answers);
        form.refuseMissingAndUnknown();
        form.refuseInvalid();
        return form;
    }

    /** Some of the answers, each by itself: what a correction brings is held against the same elements. */
    static void checkedInPart(GuideVersion guide, Map<String, String> answers) {
        var named = guide.elements().stream()
                .filter(element -> answers.containsKey(element.key()))
                .toList();
        var form = new SingleForm(named, answers);
        form.refuseMissingAndUnknown();
        form.refuseInvalid();
    }

    /** Everything that a submission would be refused for, at once. */
    static List<FieldError> wrongIn(GuideVersion guide, Map<String, String> answers) {
        var form = new SingleForm(guide.elements(), answers);
        return Stream.concat(form.missingAndUnknown().stream(), form.invalid().stream())
                .toList();
    }

    /** Answers anyone who handles the application may store. */
    Map<String, String> open() {
        return answersWhere(false, (key, answer) -> answer);
    }

    /** Answers about a person, each passed through the seal. */
    Map<String, String> personal(BiFunction<String, String, String> seal) {
        return answersWhere(true, seal);
    }

    private Map<String, String> answersWhere(boolean personal, BiFunction<String, String, String> form) {
        var chosen = new TreeMap<String, String>();
        for (var element : elements) {
            var answer = answers.get(element.key());
            if (answer != null && element.personal() == personal) {
                chosen.put(element.key(), form.apply(element.key(), answer));
            }
        }
        return chosen;
    }

    private List<FieldError> missingAndUnknown() {
        var wrong = new ArrayList<FieldError>();
        for (var element : elements) {
            if (element.required() && answers.getOrDefault(element.key(), "").isBlank()) {
                wrong.add(new FieldError(
                        field(element.key()), "请填写“" + element.labelZh() + "”", element.labelEn() + " is missing"));
            }
        }
        answers.keySet().stream()
                .filter(key ->
                        elements.stream().noneMatch(element -> element.key().equals(key)))
                .sorted()
                .forEach(key -> wrong.add(new FieldError(field(key), "申请表没有此要素", "The form has no such element")));
        return wrong;
    }

    private void refuseMissingAndUnknown() {
        var wrong = missingAndUnknown();
        if (!wrong.isEmpty()) {
            throw ApplicationProblem.ELEMENT_MISSING
                    .because("请补全或删除标出的要素", "Fill in or remove the elements named")
                    .with(wrong);
        }
    }

    private List<FieldError> invalid() {
        return elements.stream()
                .filter(element -> !isValid(element, answers.getOrDefault(element.key(), "")))
                .map(element -> new FieldError(
                        field(element.key()), "“" + element.labelZh() + "”填写有误", element.labelEn() + " is not valid"))
                .toList();
    }

    private void refuseInvalid() {
        var wrong = invalid();
        if (!wrong.isEmpty()) {
            throw ApplicationProblem.ELEMENT_INVALID
                    .because("请更正标出的要素", "Correct the elements named")
                    .with(wrong);
        }
    }

    private static boolean isValid(FormElement element, String answer) {
        if (answer.isBlank()) {
            return true; // whether it may be is the other check's question
        }
        return switch (element.kind()) {
            case "number" -> NUMBER.matcher(answer).matches();
            case "boolean" -> answer.equals("true") || answer.equals("false");
            case "choice" -> element.options().contains(answer);
            case "phone" -> PHONE.matcher(answer).matches();
            default -> answer.length() <= ANSWER_LENGTH_MAX;
        };
    }

    private static String field(String key) {
        return "form." + key;
    }
}
