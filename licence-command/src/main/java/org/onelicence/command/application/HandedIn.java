package org.onelicence.command.application;

import java.util.List;
import java.util.stream.Collectors;
import org.onelicence.command.application.ApplicationCommand.MaterialsGiven;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Material;
import org.onelicence.platform.problem.Refusal.FieldError;

/** The files that came with a form, held against the guide's list of materials. */
final class HandedIn {

    private HandedIn() {}

    /** What the state has already, or makes itself, is nobody's to hand in. */
    static void check(GuideVersion guide, MaterialsGiven given) {
        var keys = given.files().stream().map(ProvidedMaterial::materialKey).collect(Collectors.toSet());
        var known = guide.materials().stream()
                .filter(Material::isForUpload)
                .map(Material::key)
                .collect(Collectors.toSet());
        refuse(
                ApplicationProblem.MATERIAL_NOT_IN_GUIDE,
                keys.stream()
                        .filter(key -> !known.contains(key))
                        .sorted()
                        .map(key -> new FieldError(field(key), "办事指南没有这项材料", "The guide asks for no such material"))
                        .toList());
        refuse(
                ApplicationProblem.MATERIAL_MISSING,
                guide.materials().stream()
                        .filter(Material::isNeededFromApplicant)
                        .filter(material -> !keys.contains(material.key())
                                && !given.onPaper().contains(material.key()))
                        .map(material -> new FieldError(
                                field(material.key()),
                                "请提交“" + material.nameZh() + "”，或说明不适用、在窗口提交",
                                "Hand it in, or say that it does not apply or comes at the counter"))
                        .toList());
    }

    private static void refuse(ApplicationProblem problem, List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw problem.because("请核对标出的材料", "Look at the materials named").with(wrong);
        }
    }

    private static String field(String key) {
        return "material." + key;
    }
}
