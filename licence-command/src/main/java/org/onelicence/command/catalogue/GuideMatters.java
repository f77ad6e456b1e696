package org.onelicence.command.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onelicence.command.catalogue.FullGuides.FullGuide;
import org.onelicence.command.catalogue.FullGuides.FullMatter;
import org.onelicence.command.catalogue.Table.Row;
import org.onelicence.command.guide.GuideMatter;

/** Which matters an industry needs, with limits: from its full guide, else from the table of terms. */
final class GuideMatters {
    private static final String GENERAL_RULE = "*";

    private final LegalTexts texts = new LegalTexts();
    private final Matters matters;
    private final Map<Integer, List<Row>> byIndustry = Table.read("industry-matters.csv").rows().stream()
            .collect(Collectors.groupingBy(row -> row.number("industry_no")));
    private final Map<String, Row> terms = Table.read("matter-terms.csv").by("ref");
    private final Map<String, Row> conditions =
            Table.read("condition-texts.csv").by("condition");

    GuideMatters(Matters matters) {
        this.matters = matters;
    }

    /** The terms stand in the industry's own guide. */
    List<GuideMatter> of(FullGuide guide) {
        var own = guide.matters().stream().collect(Collectors.toMap(FullMatter::ref, Terms::of));
        return rows(guide.industryNo()).stream()
                .map(row -> matter(row, own.getOrDefault(row.text("matter_ref"), generalTerms(row))))
                .toList();
    }

    List<GuideMatter> of(int industryNo) {
        return rows(industryNo).stream()
                .map(row -> matter(row, generalTerms(row)))
                .toList();
    }

    private List<Row> rows(int industryNo) {
        return byIndustry.getOrDefault(industryNo, List.of());
    }

    private record Terms(int legalWorkingDays, String legalBasis, String commitment) {
        static Terms of(FullMatter matter) {
            return new Terms(matter.legalDays(), matter.legalBasis(), matter.commitment());
        }
    }

    private Terms generalTerms(Row row) {
        var found = generalTerms(row.text("matter_ref"));
        return new Terms(found.number("legal_working_days"), found.text("legal_basis"), found.text("commitment"));
    }

    /** Where no full guide speaks of the matter. */
    Row generalTerms(String matterRef) {
        var found = terms.getOrDefault(matterRef, terms.get(GENERAL_RULE));
        if (found == null) {
            throw new IllegalArgumentException("matter-terms.csv has no general rule");
        }
        return found;
    }

    /** The conditions of an industry's matters as its table names them, by matter; none where everyone needs it. */
    Map<String, String> conditionKeys(int industryNo) {
        var keys = new LinkedHashMap<String, String>();
        rows(industryNo).stream()
                .filter(row -> !row.text("required").equals("core"))
                .forEach(row -> keys.put(row.text("matter_ref"), row.text("condition")));
        return keys;
    }

    private GuideMatter matter(Row row, Terms terms) {
        var matter = matters.get(row.text("matter_ref"));
        return new GuideMatter(
                matter.ref(),
                matter.nameZh(),
                matter.nameEn(),
                matter.matterType(),
                matter.deciding().get(0), // where a statute names two, the first one receives and asks the other
                matter.inNameOf(),
                row.text("required").equals("core"),
                condition(row, "zh"),
                condition(row, "en"),
                terms.legalWorkingDays(),
                matter.legalBasis() + "；期限依据：" + texts.zh(terms.legalBasis()),
                commitment(terms.commitment()),
                row.text("source"),
                texts.zh(row.text("evidence")));
    }

    private String condition(Row row, String language) {
        var text = row.text("condition");
        if (text.isEmpty()) {
            return "";
        }
        var known = conditions.get(text);
        if (known == null) {
            throw new IllegalArgumentException(row.place() + ": condition-texts.csv does not know " + text);
        }
        return known.text(language);
    }

    /** "yes (statutory)" is a yes, "no (人身健康)" and "n/a" are a no: only what is allowed may be promised. */
    static String commitment(String text) {
        return text.startsWith("yes") ? "yes" : text.startsWith("partly") ? "partly" : "no";
    }
}
