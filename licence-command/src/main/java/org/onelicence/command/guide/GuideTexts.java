package org.onelicence.command.guide;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bounds of every text and list of a guide: it is read by people, published and kept for ever. */
final class GuideTexts {
    static final int TEXT_MAX = 1000;
    private static final int NAME_MAX = 200;
    private static final int KEY_MAX = 60;
    private static final int LIST_MAX = 100;

    private static final Set<String> GROUPS = Set.of("premises", "equipment", "funds", "staff", "rules");
    private static final Set<String> TYPES =
            Set.of("licence", "approval", "qualification", "filing", "assessment", "registration");
    private static final Set<String> KINDS = Set.of("text", "number", "boolean", "choice", "phone", "uscc");
    private static final Set<String> PROVIDERS = Set.of("applicant", "shared", "generated");
    private static final Set<String> COMMITMENTS = Set.of("yes", "partly", "no");

    private GuideTexts() {}

    static void check(GuideVersion guide) {
        maybe("promisedSource", guide.promisedSource(), TEXT_MAX);
        list("matters", guide.matters()).forEach(GuideTexts::check);
        list("conditions", guide.conditions()).forEach(condition -> {
            known("conditions.group", condition.group(), GROUPS);
            text("conditions.textZh", condition.textZh(), TEXT_MAX);
            maybe("conditions.source", condition.source(), TEXT_MAX);
        });
        list("elements", guide.elements()).forEach(GuideTexts::check);
        list("materials", guide.materials()).forEach(material -> {
            text("materials.nameZh", material.nameZh(), NAME_MAX);
            known("materials.providedBy", material.providedBy(), PROVIDERS);
            maybe("materials.noteZh", material.noteZh(), TEXT_MAX);
            maybe("materials.noteEn", material.noteEn(), TEXT_MAX);
            maybe("materials.source", material.source(), TEXT_MAX);
        });
        if (guide.procedure() != null) {
            check(guide.procedure());
        }
        check(guide.navigationOrNone());
    }

    private static void check(GuideMatter matter) {
        text("matters.ref", matter.ref(), KEY_MAX);
        text("matters.nameZh", matter.nameZh(), NAME_MAX);
        text("matters.nameEn", matter.nameEn(), NAME_MAX);
        known("matters.matterType", matter.matterType(), TYPES);
        maybe("matters.condition", matter.condition(), NAME_MAX);
        maybe("matters.conditionEn", matter.conditionEn(), NAME_MAX);
        text("matters.legalBasis", matter.legalBasis(), TEXT_MAX);
        known("matters.commitment", matter.commitment(), COMMITMENTS);
        maybe("matters.source", matter.source(), TEXT_MAX);
        maybe("matters.evidence", matter.evidence(), TEXT_MAX);
    }

    private static void check(FormElement element) {
        text("elements.key", element.key(), KEY_MAX);
        text("elements.labelZh", element.labelZh(), NAME_MAX);
        text("elements.labelEn", element.labelEn(), NAME_MAX);
        known("elements.kind", element.kind(), KINDS);
        list("elements.options", element.options()).forEach(option -> text("elements.options", option, NAME_MAX));
        maybe("elements.source", element.source(), TEXT_MAX);
    }

    private static void check(GuideProcedure procedure) {
        list("procedure.steps", procedure.steps()).forEach(step -> {
            text("procedure.steps.key", step.key(), KEY_MAX);
            text("procedure.steps.nameZh", step.nameZh(), NAME_MAX);
            text("procedure.steps.nameEn", step.nameEn(), NAME_MAX);
            known("procedure.steps.by", step.by(), Set.of("applicant", "bureau", "department"));
            maybe("procedure.steps.legalBasis", step.legalBasis(), TEXT_MAX);
        });
        list("procedure.commitments", procedure.commitments(), LIST_MAX * GROUPS.size())
                .forEach(item -> {
                    known("procedure.commitments.element", item.element(), GROUPS);
                    if (!item.allowed()) {
                        text("procedure.commitments.exclusion", item.exclusion(), TEXT_MAX);
                    }
                });
        list("procedure.routes", procedure.routes()).forEach(route -> {
            known(
                    "procedure.routes.siteInspection",
                    route.siteInspection(),
                    Set.of("before", "after", "no", "not-established"));
            known("procedure.routes.instant", route.instant(), Set.of("yes", "no", "renewal-only", "changes-only"));
            if (route.instantRuleSet() != null) {
                text("procedure.routes.instantRuleSet", route.instantRuleSet(), KEY_MAX);
            }
        });
        text("procedure.licenceTemplate", procedure.licenceTemplate(), KEY_MAX);
    }

    private static void check(GuideNavigation navigation) {
        list("navigation.alsoCalled", navigation.alsoCalled())
                .forEach(name -> text("navigation.alsoCalled", name, KEY_MAX));
        list("navigation.questions", navigation.questions()).forEach(question -> {
            text("navigation.questions.key", question.key(), KEY_MAX);
            text("navigation.questions.group", question.group(), KEY_MAX);
            text("navigation.questions.textZh", question.textZh(), NAME_MAX);
            text("navigation.questions.textEn", question.textEn(), NAME_MAX);
            list("navigation.questions.choices", question.choices()).forEach(choice -> {
                text("navigation.questions.choices.key", choice.key(), KEY_MAX);
                text("navigation.questions.choices.labelZh", choice.labelZh(), NAME_MAX);
                text("navigation.questions.choices.labelEn", choice.labelEn(), NAME_MAX);
            });
        });
    }

    private static <T> List<T> list(String field, List<T> entries) {
        return list(field, entries, LIST_MAX);
    }

    private static <T> List<T> list(String field, List<T> entries, int most) {
        if (entries.size() > most) {
            throw GuideProblem.LIST_TOO_LONG.because(field + "：最多 " + most + " 条", field + ": " + most + " at most");
        }
        return entries;
    }

    static void text(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            throw GuideProblem.TEXT_OUT_OF_BOUNDS.because(field + " 不能为空", field + " is missing");
        }
        maybe(field, value, most);
    }

    private static void maybe(String field, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            throw GuideProblem.TEXT_OUT_OF_BOUNDS.because(
                    field + " 最多 " + most + " 字", field + " may have " + most + " characters");
        }
    }

    private static void known(String field, @Nullable String value, Set<String> allowed) {
        if (value == null || !allowed.contains(value)) {
            throw GuideProblem.TEXT_OUT_OF_BOUNDS.because(
                    field + " 只能是 " + allowed.stream().sorted().toList(),
                    field + " is one of " + allowed.stream().sorted().toList());
        }
    }
}
