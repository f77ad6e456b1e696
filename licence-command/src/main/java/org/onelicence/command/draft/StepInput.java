package org.onelicence.command.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onelicence.command.guide.GuideMatter;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Material;
import org.onelicence.platform.problem.Refusal.FieldError;
import org.onelicence.platform.problem.WebProblem;

/** What one step was sent with, cut down to what the step asks. */
public record StepInput(
        List<String> optionalMatters, Map<String, String> fields, Set<String> onPaper, boolean commitmentSigned) {
    public StepInput {
        optionalMatters = List.copyOf(optionalMatters);
        fields = Map.copyOf(fields);
        onPaper = Set.copyOf(onPaper);
    }

    /** Only what this step of this guide asks, each short enough to be kept. */
    StepInput cutTo(DraftStep step, GuideVersion guide) {
        var asked = new TreeMap<>(fields);
        asked.keySet().retainAll(fieldsOf(step, guide));
        refuseUnfit(asked);
        var matters = guide.optionalMatters().stream()
                .map(GuideMatter::ref)
                .filter(optionalMatters::contains)
                .toList();
        var papers = guide.materials().stream()
                .map(Material::key)
                .filter(onPaper::contains)
                .collect(Collectors.toSet());
        return new StepInput(matters, asked, papers, commitmentSigned);
    }

    private static Set<String> fieldsOf(DraftStep step, GuideVersion guide) {
        return switch (step) {
            case HOLDER -> Set.copyOf(DraftContent.HOLDER_FIELDS);
            case FORM ->
                guide.elements().stream()
                        .map(element -> DraftContent.ELEMENT + element.key())
                        .collect(Collectors.toSet());
            case MATTERS, MATERIALS, COMMITMENT, CHECK -> Set.of();
        };
    }

    private static void refuseUnfit(Map<String, String> asked) {
        var wrong = asked.entrySet().stream()
                .filter(field -> !fits(field.getKey(), field.getValue()))
                .map(field -> new FieldError(field.getKey(), "太长，或有换行", "is too long, or has more than one line"))
                .toList();
        if (!wrong.isEmpty()) {
            throw WebProblem.FIELDS_INVALID
                    .because("请更正标出的字段", "Correct the fields named")
                    .with(wrong);
        }
    }

    private static boolean fits(String field, String value) {
        return switch (field) {
            case DraftContent.USCC -> value.length() <= 40 && isOneLine(value);
            case DraftContent.HOLDER_NAME -> value.length() <= 200 && isOneLine(value);
            case DraftContent.ADDRESS -> value.length() <= 300 && isOneLine(value);
            case DraftContent.DISTRICT -> value.length() <= 50 && isOneLine(value);
            default -> value.length() <= 2000;
        };
    }

    private static boolean isOneLine(String value) {
        return value.lines().count() <= 1;
    }
}
