package org.onelicence.command.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onelicence.command.catalogue.FullGuides.FullGuide;
import org.onelicence.command.catalogue.Table.Row;
import org.onelicence.command.guide.FormElement;

/** The fields of the one form: each element of a guide becomes its fields, and what is common is asked once. */
final class FormElements {
    private static final String COMMON = "*";

    private final List<Row> rows = Table.read("form-elements.csv").rows();
    private final Set<String> answeredElsewhere = Table.read("form-elements-answered-elsewhere.csv")
            .by("guide_element")
            .keySet();

    List<FormElement> of(FullGuide guide) {
        var industryNo = Integer.toString(guide.industryNo());
        var byKey = guide.infoElements().stream()
                .flatMap(element -> fields(element, industryNo).stream())
                .collect(Collectors.toMap(
                        FormElement::key, field -> field, (first, again) -> first, LinkedHashMap::new));
        return List.copyOf(byKey.values());
    }

    List<FormElement> common() {
        return rows.stream()
                .filter(row -> row.text("industry_no").equals(COMMON))
                .map(FormElements::field)
                .toList();
    }

    private List<FormElement> fields(String element, String industryNo) {
        if (answeredElsewhere.contains(element)) {
            return List.of();
        }
        var fields = rows.stream()
                .filter(row -> row.text("guide_element").equals(element))
                .filter(row -> Set.of(COMMON, industryNo).contains(row.text("industry_no")))
                .map(FormElements::field)
                .toList();
        if (fields.isEmpty()) {
            throw new IllegalArgumentException(
                    "form-elements.csv has no field for " + element + " of industry " + industryNo);
        }
        return fields;
    }

    private static FormElement field(Row row) {
        return new FormElement(
                row.text("key"),
                row.text("label_zh"),
                row.text("label_en"),
                row.text("kind"),
                row.texts("options"),
                row.yes("required"),
                row.yes("personal"),
                row.text("source"));
    }
}
