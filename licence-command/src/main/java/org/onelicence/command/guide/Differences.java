package org.onelicence.command.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.guide.Difference.Kind;

/** In what two versions of a guide differ: entries are the same where their key is, fields where their text is. */
public final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** From the first to the second, in the order of the second; none where both say the same. */
    public static List<Difference> between(GuideVersion before, GuideVersion after) {
        var differences = new Differences();
        differences.terms(before, after);
        differences.part(
                "matters",
                before.matters(),
                after.matters(),
                GuideMatter::ref,
                GuideMatter::nameZh,
                Differences::fields);
        differences.part(
                "conditions",
                before.conditions(),
                after.conditions(),
                each -> each.group() + "/" + each.textZh(),
                Condition::textZh,
                each -> fields("source", each.source()));
        differences.part(
                "elements",
                before.elements(),
                after.elements(),
                FormElement::key,
                FormElement::labelZh,
                Differences::fields);
        differences.part(
                "materials",
                before.materials(),
                after.materials(),
                Material::nameZh,
                Material::nameZh,
                Differences::fields);
        differences.procedure(before, after);
        differences.navigation(before.navigationOrNone(), after.navigationOrNone());
        return List.copyOf(differences.found);
    }

    private void terms(GuideVersion before, GuideVersion after) {
        changed("terms", "", "", fields(before), fields(after));
    }

    private void procedure(GuideVersion before, GuideVersion after) {
        part("steps", before.steps(), after.steps(), GuideStep::key, GuideStep::nameZh, Differences::fields);
        part(
                "commitments",
                before.commitments(),
                after.commitments(),
                each -> each.matterRef() + "/" + each.element(),
                each -> each.matterRef() + "/" + each.element(),
                Differences::fields);
        part(
                "routes",
                routes(before),
                routes(after),
                MatterRoute::matterRef,
                MatterRoute::matterRef,
                Differences::fields);
    }

    private void navigation(GuideNavigation before, GuideNavigation after) {
        part("names", before.alsoCalled(), after.alsoCalled(), each -> each, each -> each, each -> Map.of());
        part("questions", before.questions(), after.questions(), Question::key, Question::textZh, Differences::fields);
    }

    private static List<MatterRoute> routes(GuideVersion guide) {
        return guide.procedure() == null ? List.of() : guide.procedure().routes();
    }

    private <T> void part(
            String part,
            List<T> before,
            List<T> after,
            Function<T, String> key,
            Function<T, String> label,
            Function<T, Map<String, String>> fields) {
        var known = byKey(before, key);
        var now = byKey(after, key);
        now.forEach((each, entry) -> {
            var old = known.get(each);
            if (old == null) {
                found.add(new Difference(part, each, label.apply(entry), Kind.ADDED, null, null, null));
            } else {
                changed(part, each, label.apply(entry), fields.apply(old), fields.apply(entry));
            }
        });
        known.forEach((each, entry) -> {
            if (!now.containsKey(each)) {
                found.add(new Difference(part, each, label.apply(entry), Kind.REMOVED, null, null, null));
            }
        });
    }

    /** Two entries with one key count as one: a list may say the same twice. */
    private static <T> Map<String, T> byKey(List<T> entries, Function<T, String> key) {
        var byKey = new LinkedHashMap<String, T>();
        entries.forEach(entry -> byKey.putIfAbsent(key.apply(entry), entry));
        return byKey;
    }

    private void changed(String part, String key, String label, Map<String, String> before, Map<String, String> after) {
        after.forEach((field, value) -> {
            var old = Objects.requireNonNullElse(before.get(field), "");
            if (!old.equals(value)) {
                found.add(new Difference(part, key, label, Kind.CHANGED, field, old, value));
            }
        });
    }

    private static Map<String, String> fields(GuideVersion guide) {
        return fields(
                "promisedWorkingDays", guide.promisedWorkingDays(),
                "promisedSource", guide.promisedSource(),
                "unifiedValidityMonths", guide.unifiedValidityMonths(),
                "licenceTemplate",
                        guide.procedure() == null ? null : guide.procedure().licenceTemplate(),
                "leadDepartments",
                        guide.leadDepartments().stream().map(Organ::code).toList(),
                "cityDepartments",
                        guide.cityDepartments().stream().map(Organ::code).toList());
    }

    private static Map<String, String> fields(GuideMatter matter) {
        return fields(
                "nameZh", matter.nameZh(),
                "nameEn", matter.nameEn(),
                "matterType", matter.matterType(),
                "department", matter.department().code(),
                "inNameOf", matter.inNameOf() == null ? null : matter.inNameOf().code(),
                "core", matter.core(),
                "condition", matter.condition(),
                "conditionEn", matter.conditionEn(),
                "legalWorkingDays", matter.legalWorkingDays(),
                "legalBasis", matter.legalBasis(),
                "commitment", matter.commitment(),
                "source", matter.source(),
                "evidence", matter.evidence());
    }

    private static Map<String, String> fields(FormElement element) {
        return fields(
                "labelZh", element.labelZh(),
                "labelEn", element.labelEn(),
                "kind", element.kind(),
                "options", element.options(),
                "required", element.required(),
                "personal", element.personal(),
                "source", element.source());
    }

    private static Map<String, String> fields(Material material) {
        return fields(
                "providedBy", material.providedBy(),
                "noteZh", material.noteZh(),
                "noteEn", material.noteEn(),
                "source", material.source());
    }

    private static Map<String, String> fields(GuideStep step) {
        return fields(
                "nameZh", step.nameZh(),
                "nameEn", step.nameEn(),
                "by", step.by(),
                "withinWorkingDays", step.withinWorkingDays(),
                "legalBasis", step.legalBasis(),
                "source", step.source());
    }

    private static Map<String, String> fields(CommitmentItem item) {
        return fields("allowed", item.allowed(), "exclusion", item.exclusion(), "source", item.source());
    }

    private static Map<String, String> fields(MatterRoute route) {
        return fields(
                "siteInspection", route.siteInspection(),
                "instant", route.instant(),
                "instantRuleSet", route.instantRuleSet(),
                "source", route.source());
    }

    private static Map<String, String> fields(Question question) {
        return fields(
                "textZh", question.textZh(),
                "textEn", question.textEn(),
                "group", question.group(),
                "several", question.several(),
                "onlyIf", question.onlyIf(),
                "choices",
                        question.choices().stream()
                                .map(choice -> choice.labelZh() + " → " + choice.matterRefs())
                                .toList());
    }

    /** Name, value, name, value; a missing value is an empty text. */
    private static Map<String, String> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            var value = namesAndValues[at + 1];
            fields.put(String.valueOf(namesAndValues[at]), value == null ? "" : value.toString());
        }
        return fields;
    }
}
