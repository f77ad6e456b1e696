package org.onelicence.command.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onelicence.command.application.EarlyCheck;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Material;
import org.onelicence.platform.problem.Refusal.FieldError;

/** What is still missing or wrong in a step. Told when the step is left; only submitting insists. */
public final class DraftCheck {

    private DraftCheck() {}

    public static List<FieldError> of(
            DraftStep step, DraftContent content, GuideVersion guide, List<DraftMaterial> files) {
        return switch (step) {
            case MATTERS -> matters(content, guide);
            case HOLDER -> holder(content);
            case FORM -> EarlyCheck.ofForm(guide, asked(content, guide));
            case MATERIALS -> materials(content, guide, files);
            case COMMITMENT, CHECK -> List.of();
        };
    }

    private static Map<String, String> asked(DraftContent content, GuideVersion guide) {
        var answers = new TreeMap<>(content.elements());
        answers.keySet()
                .retainAll(guide.elements().stream().map(each -> each.key()).toList());
        return answers;
    }

    private static List<FieldError> matters(DraftContent content, GuideVersion guide) {
        return guide.isChoiceNeeded() && content.optionalMatters().isEmpty()
                ? List.of(new FieldError("optionalMatters", "该行业没有必办事项，请至少选择一项", "Choose at least one matter"))
                : List.of();
    }

    private static List<FieldError> holder(DraftContent content) {
        var wrong = new ArrayList<FieldError>();
        for (var field : DraftContent.HOLDER_FIELDS) {
            if (content.value(field).isEmpty()) {
                wrong.add(new FieldError(field, "请填写此项", "Please fill this in"));
            } else if (field.equals(DraftContent.USCC)) {
                wrong.addAll(EarlyCheck.ofCreditCode(content.value(field)));
            }
        }
        return wrong;
    }

    private static List<FieldError> materials(DraftContent content, GuideVersion guide, List<DraftMaterial> files) {
        var handedIn = files.stream().map(DraftMaterial::materialKey).collect(Collectors.toSet());
        return guide.materials().stream()
                .filter(Material::isNeededFromApplicant)
                .filter(material ->
                        !handedIn.contains(material.key()) && !content.onPaper().contains(material.key()))
                .map(material -> new FieldError(
                        "material." + material.key(),
                        "请上传“" + material.nameZh() + "”，或勾选不适用",
                        "Upload it, or tick that it does not apply"))
                .toList();
    }
}
