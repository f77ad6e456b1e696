package org.onelicence.command.desk.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.onelicence.command.draft.DraftContent;
import org.onelicence.command.draft.DraftStep;
import org.onelicence.command.draft.StepInput;
import org.onelicence.command.guide.GuideVersion;
import org.springframework.util.MultiValueMap;

/** One step as it was typed. A field the page showed and that came back empty was emptied. */
final class DraftForm {

    private DraftForm() {}

    static StepInput typed(DraftStep step, GuideVersion guide, MultiValueMap<String, String> sent) {
        var fields = new TreeMap<String, String>();
        shown(step, guide).forEach(field -> fields.put(field, first(sent, field)));
        return new StepInput(
                Objects.requireNonNullElse(sent.get("optionalMatters"), List.of()),
                fields,
                Set.copyOf(Objects.requireNonNullElse(sent.get("onPaper"), List.of())),
                sent.containsKey("commitmentSigned"));
    }

    private static List<String> shown(DraftStep step, GuideVersion guide) {
        return switch (step) {
            case HOLDER -> DraftContent.HOLDER_FIELDS;
            case FORM ->
                guide.elements().stream()
                        .map(element -> DraftContent.ELEMENT + element.key())
                        .toList();
            case MATTERS, MATERIALS, COMMITMENT, CHECK -> List.of();
        };
    }

    private static String first(MultiValueMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }
}
