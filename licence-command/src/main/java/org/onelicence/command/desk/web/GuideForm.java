package org.onelicence.command.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.onelicence.command.guide.Condition;
import org.onelicence.command.guide.GuideContent;
import org.onelicence.command.guide.GuideContent.MatterContent;
import org.onelicence.command.guide.GuideNavigation;
import org.springframework.util.MultiValueMap;

/**
 * A draft as an officer edits it: numbers and matters as fields, long lists as lines. Kept as typed, so that a correction
 * starts from it.
 */
record GuideForm(Map<String, String> fields) {
    static final List<String> GROUPS = List.of("premises", "equipment", "staff", "funds", "rules");
    static final int MATTERS_MAX = 100;
    private static final List<String> TYPED =
            List.of("ref", "nameZh", "nameEn", "condition", "conditionEn", "legalBasis", "inNameOf", "evidence");

    static GuideForm of(GuideContent content) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("unifiedValidityMonths", Integer.toString(content.unifiedValidityMonths()));
        fields.put("promisedWorkingDays", Integer.toString(content.promisedWorkingDays()));
        fields.put("promisedSource", content.promisedSource());
        IntStream.range(0, content.matters().size())
                .forEach(at -> put(fields, "m." + at + ".", content.matters().get(at)));
        GROUPS.forEach(group -> fields.put(
                "conditions." + group,
                GuideLines.lines(
                        content.conditions().stream()
                                .filter(each -> each.group().equals(group))
                                .toList(),
                        Condition::textZh)));
        fields.put("elements", GuideLines.lines(content.elements(), GuideEntries::line));
        fields.put("materials", GuideLines.lines(content.materials(), GuideEntries::line));
        putProcedure(fields, content);
        var navigation = Objects.requireNonNullElse(content.navigation(), GuideNavigation.NONE);
        fields.put("alsoCalled", String.join("\n", navigation.alsoCalled()));
        fields.put("questions", GuideQuestionLines.lines(navigation.questions()));
        return new GuideForm(fields);
    }

    private static void put(Map<String, String> fields, String at, MatterContent matter) {
        fields.put(at + "ref", matter.ref());
        fields.put(at + "nameZh", matter.nameZh());
        fields.put(at + "nameEn", matter.nameEn());
        fields.put(at + "matterType", matter.matterType());
        fields.put(at + "department", matter.department());
        fields.put(at + "inNameOf", Objects.requireNonNullElse(matter.inNameOf(), ""));
        fields.put(at + "core", matter.core() ? "core" : "conditional");
        fields.put(at + "condition", matter.condition());
        fields.put(at + "conditionEn", matter.conditionEn());
        fields.put(at + "legalWorkingDays", Integer.toString(matter.legalWorkingDays()));
        fields.put(at + "legalBasis", matter.legalBasis());
        fields.put(at + "commitment", matter.commitment());
        fields.put(at + "evidence", matter.evidence());
    }

    private static void putProcedure(Map<String, String> fields, GuideContent content) {
        var procedure = content.procedure();
        if (procedure != null) {
            fields.put("steps", GuideLines.lines(procedure.steps(), GuideEntries::line));
            fields.put("commitments", GuideLines.lines(procedure.commitments(), GuideEntries::line));
            fields.put("routes", GuideLines.lines(procedure.routes(), GuideEntries::line));
            fields.put("licenceTemplate", procedure.licenceTemplate());
        }
    }

    static GuideForm typed(MultiValueMap<String, String> sent) {
        var fields = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> fields.put(name, values.get(0).strip()));
        return new GuideForm(fields);
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The places of the matters, with one more to be filled. */
    public List<Integer> rows() {
        var last = IntStream.range(0, MATTERS_MAX).filter(this::fills).max().orElse(-1);
        return IntStream.range(0, Math.min(last + 2, MATTERS_MAX)).boxed().toList();
    }

    public boolean fills(int at) {
        return fills("m." + at + ".");
    }

    /** Whether anything was typed there; what is chosen from a list is always something. */
    boolean fills(String at) {
        return TYPED.stream().anyMatch(field -> !text(at + field).isEmpty());
    }
}
