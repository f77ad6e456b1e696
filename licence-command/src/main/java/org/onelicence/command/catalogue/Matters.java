package org.onelicence.command.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.AuthorityCommand.ActivateDelegation;
import org.onelicence.command.authority.AuthorityCommand.AssignMatter;
import org.onelicence.command.authority.Delegation;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.catalogue.Table.Row;

/** The 29 city, 25 state and 20 district matters, each with the district department that decides it. */
final class Matters {
    /** "By the end of February 2021" the city hands its powers down, "by the end of June" the state entrusts its own. */
    private static final LocalDate HANDED_DOWN_ON = LocalDate.of(2021, 2, 28);

    private static final LocalDate ENTRUSTED_ON = LocalDate.of(2021, 6, 30);

    private final LegalTexts texts = new LegalTexts();
    private final Departments departments;
    private final Map<String, Matter> byRef = new TreeMap<>();

    Matters(Departments departments) {
        this.departments = departments;
        Table.read("city-matters.csv").rows().forEach(row -> add(passedDown(row, Delegation.HANDED_DOWN)));
        Table.read("state-matters.csv").rows().forEach(row -> add(passedDown(row, Delegation.ENTRUSTED)));
        Table.read("district-matters.csv").rows().forEach(row -> add(ofTheDistrict(row)));
    }

    record Matter(
            String ref,
            String nameZh,
            String nameEn,
            String matterType,
            List<Organ> deciding,
            List<Organ> givers,
            @Nullable String kind,
            String legalBasis,
            String source) {

        /** A power handed down is used in one's own name, an entrusted one in the giver's (行政许可法 art.24). */
        @Nullable
        Organ inNameOf() {
            return Delegation.ENTRUSTED.equals(kind) ? Departments.together(givers) : null;
        }
    }

    Matter get(String ref) {
        var matter = byRef.get(ref);
        if (matter == null) {
            throw new IllegalArgumentException("No matter has the reference " + ref);
        }
        return matter;
    }

    List<Matter> all() {
        return List.copyOf(byRef.values());
    }

    List<AssignMatter> assignments() {
        return all().stream().flatMap(Matters::assignments).toList();
    }

    List<ActivateDelegation> delegations() {
        return all().stream().flatMap(Matters::delegations).toList();
    }

    private static Stream<AssignMatter> assignments(Matter matter) {
        return matter.deciding().stream()
                .map(organ -> new AssignMatter(
                        organ.code(),
                        matter.ref(),
                        matter.nameZh(),
                        matter.nameEn(),
                        matter.matterType(),
                        matter.legalBasis(),
                        matter.source()));
    }

    private static Stream<ActivateDelegation> delegations(Matter matter) {
        var kind = matter.kind();
        if (kind == null) {
            return Stream.empty();
        }
        var entrusted = kind.equals(Delegation.ENTRUSTED);
        return matter.deciding().stream().flatMap(receiver -> matter.givers().stream()
                .map(giver -> new ActivateDelegation(
                        receiver.code(),
                        matter.ref(),
                        giver,
                        entrusted ? giver : receiver,
                        kind,
                        entrusted ? ENTRUSTED_ON : HANDED_DOWN_ON,
                        null,
                        "seed")));
    }

    private Matter passedDown(Row row, String kind) {
        var annex = kind.equals(Delegation.ENTRUSTED) ? 3 : 2;
        return new Matter(
                row.text("ref"),
                row.text("name_zh_display"),
                row.text("name_en"),
                row.text("matter_type"),
                departments.named(row.texts("district_department")),
                departments.named(row.texts("approving_department")),
                kind,
                "沪府办〔2021〕1号 附件" + annex,
                "seed");
    }

    private Matter ofTheDistrict(Row row) {
        var basis = row.text("legal_basis_or_source");
        return new Matter(
                row.text("ref"),
                row.text("name_zh").replace("(", "（").replace(")", "）"),
                row.text("name_en"),
                row.text("matter_type"),
                departments.named(row.texts("department_code")),
                List.of(),
                null,
                texts.zh(basis),
                basis.startsWith("not established") ? "assumed" : "sourced");
    }

    private void add(Matter matter) {
        if (byRef.put(matter.ref(), matter) != null) {
            throw new IllegalArgumentException("Two matters have the reference " + matter.ref());
        }
    }
}
