package org.onelicence.command.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onelicence.command.catalogue.FullGuides.FullGuide;
import org.onelicence.command.catalogue.FullGuides.FullMaterial;
import org.onelicence.command.catalogue.Table.Row;
import org.onelicence.command.guide.Condition;
import org.onelicence.command.guide.FormElement;
import org.onelicence.command.guide.GuideMatter;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Material;

/** The guides of all 31 industries: eight as written, the others derived from their matters and marked assumed. */
final class CatalogueGuides {
    private static final String ASSUMED = "assumed";

    /** How long the unified validity is, is not established; five years is the usual term of the permits concerned. */
    private static final int VALIDITY_MONTHS = 60;

    private static final Map<String, String> GROUPS =
            Map.of("场所", "premises", "设备", "equipment", "资金", "funds", "人员", "staff", "管理制度", "rules");
    private static final List<String> GROUP_ORDER = List.of("场所", "设备", "资金", "人员", "管理制度");
    private static final int COMMON_MATERIALS = 5;

    private final List<Row> industries = Table.read("industries.csv").rows();
    private final Map<String, Row> providers =
            Table.read("material-providers.csv").by("provided_by");
    private final List<Condition> commonConditions = Table.read("common-conditions.csv").rows().stream()
            .map(row -> new Condition(row.text("group"), row.text("text_zh"), ASSUMED))
            .toList();
    private final FormElements elements = new FormElements();
    private final Departments departments;
    private final GuideMatters matters;
    private final FullGuides full;
    private final GuideProcedures procedures;
    private final GuideQuestions questions;

    CatalogueGuides(Departments departments, Matters matters, FullGuides full) {
        this.departments = departments;
        this.matters = new GuideMatters(matters);
        this.full = full;
        this.procedures = new GuideProcedures(full, this.matters);
        this.questions = new GuideQuestions(this.matters);
    }

    List<GuideVersion> all() {
        return industries.stream()
                .map(row -> full.of(row.number("no"))
                        .map(guide -> written(row, guide))
                        .orElseGet(() -> derived(row)))
                .toList();
    }

    private GuideVersion written(Row row, FullGuide guide) {
        return guide(
                row,
                matters.of(guide),
                new Promise(guide.promisedWorkingDays(), guide.promisedSource()),
                conditions(guide),
                elements.of(guide),
                guide.materials().stream().map(this::material).toList());
    }

    private GuideVersion derived(Row row) {
        var needed = matters.of(row.number("no"));
        return guide(
                row,
                needed,
                new Promise(half(needed), "assumed (half of the longest legal limit)"),
                commonConditions,
                elements.common(),
                commonMaterials());
    }

    private record Promise(int workingDays, String source) {}

    private GuideVersion guide(
            Row row,
            List<GuideMatter> needed,
            Promise promise,
            List<Condition> conditions,
            List<FormElement> fields,
            List<Material> materials) {
        return new GuideVersion(
                row.number("no"),
                0,
                LocalDate.EPOCH,
                row.text("slug"),
                row.text("name_zh"),
                row.text("name_en"),
                row.text("authority_level"),
                departments.named(row.texts("district_department")),
                departments.named(row.texts("city_department")),
                "seed",
                VALIDITY_MONTHS,
                promise.workingDays(),
                promise.source(),
                needed,
                conditions,
                fields,
                materials,
                procedures.of(row.number("no"), needed, conditions),
                questions.of(row.number("no"), needed));
    }

    private static int half(List<GuideMatter> needed) {
        var longest =
                needed.stream().mapToInt(GuideMatter::legalWorkingDays).max().orElse(0);
        return Math.max(1, (longest + 1) / 2);
    }

    private static List<Condition> conditions(FullGuide guide) {
        return GROUP_ORDER.stream()
                .flatMap(group -> guide.conditions().getOrDefault(group, List.of()).stream()
                        .map(text -> new Condition(GROUPS.getOrDefault(group, group), text, ASSUMED)))
                .toList();
    }

    /** The first five papers of every full guide are the same. */
    private List<Material> commonMaterials() {
        return full.all().get(0).materials().stream()
                .limit(COMMON_MATERIALS)
                .map(this::material)
                .toList();
    }

    private Material material(FullMaterial material) {
        var provider = providers.get(material.providedBy());
        if (provider == null) {
            throw new IllegalArgumentException("material-providers.csv does not know " + material.providedBy());
        }
        return new Material(
                material.name().replace(" (one form)", ""),
                provider.text("kind"),
                provider.text("note_zh"),
                provider.text("note_en"),
                ASSUMED);
    }
}
