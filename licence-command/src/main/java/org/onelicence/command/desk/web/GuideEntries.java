package org.onelicence.command.desk.web;

import org.onelicence.command.desk.web.GuideLines.Parts;
import org.onelicence.command.guide.CommitmentItem;
import org.onelicence.command.guide.FormElement;
import org.onelicence.command.guide.GuideStep;
import org.onelicence.command.guide.Material;
import org.onelicence.command.guide.MatterRoute;

/** The entries of a guide's lists as lines, and back. */
final class GuideEntries {
    private GuideEntries() {}

    static String line(FormElement element) {
        return GuideLines.line(
                element.key(),
                element.labelZh(),
                element.labelEn(),
                element.kind(),
                element.required() ? "required" : "optional",
                element.personal() ? "personal" : "",
                String.join(";", element.options()));
    }

    static FormElement element(Parts parts, String source) {
        return new FormElement(
                parts.text(0),
                parts.text(1),
                parts.text(2),
                parts.text(3),
                parts.texts(6),
                parts.is(4, "required", "optional"),
                parts.is(5, "personal", ""),
                source);
    }

    static String line(Material material) {
        return GuideLines.line(material.nameZh(), material.providedBy(), material.noteZh(), material.noteEn());
    }

    static Material material(Parts parts, String source) {
        return new Material(parts.text(0), parts.text(1), parts.text(2), parts.text(3), source);
    }

    static String line(GuideStep step) {
        return GuideLines.line(
                step.key(), step.nameZh(), step.nameEn(), step.by(), step.withinWorkingDays(), step.legalBasis());
    }

    static GuideStep step(Parts parts, String source) {
        return new GuideStep(
                parts.text(0),
                parts.text(1),
                parts.text(2),
                parts.text(3),
                parts.numberOrNull(4),
                parts.text(5),
                source);
    }

    static String line(CommitmentItem item) {
        return GuideLines.line(item.matterRef(), item.element(), item.allowed() ? "yes" : "no", item.exclusion());
    }

    static CommitmentItem commitment(Parts parts, String source) {
        return new CommitmentItem(parts.text(0), parts.text(1), parts.is(2, "yes", "no"), parts.textOrNull(3), source);
    }

    static String line(MatterRoute route) {
        return GuideLines.line(route.matterRef(), route.siteInspection(), route.instant(), route.instantRuleSet());
    }

    static MatterRoute route(Parts parts, String source) {
        return new MatterRoute(parts.text(0), parts.text(1), parts.text(2), parts.textOrNull(3), source);
    }
}
