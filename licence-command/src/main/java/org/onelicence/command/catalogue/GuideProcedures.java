package org.onelicence.command.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.catalogue.FullGuides.FullMatter;
import org.onelicence.command.catalogue.Table.Row;
import org.onelicence.command.guide.CommitmentItem;
import org.onelicence.command.guide.Condition;
import org.onelicence.command.guide.GuideMatter;
import org.onelicence.command.guide.GuideProcedure;
import org.onelicence.command.guide.GuideStep;
import org.onelicence.command.guide.MatterRoute;

/**
 * How an application under a guide is handled. The full guides say whether premises are inspected, what may be promised
 * and what a machine may decide; which element that concerns is inference, so it is marked assumed.
 */
final class GuideProcedures {
    private static final String ASSUMED = "assumed";
    private static final String LICENCE_TEMPLATE = "comprehensive-licence-v1";

    /** What a visit looks at cannot be promised instead where a matter may be promised in part (inference). */
    private static final List<String> LOOKED_AT = List.of("premises", "equipment");

    private final List<Row> steps = Table.read("guide-steps.csv").rows();
    private final Map<String, Row> exclusions =
            Table.read("commitment-exclusions.csv").by("remark");
    private final FullGuides full;
    private final GuideMatters terms;

    GuideProcedures(FullGuides full, GuideMatters terms) {
        this.full = full;
        this.terms = terms;
    }

    GuideProcedure of(int industryNo, List<GuideMatter> matters, List<Condition> conditions) {
        var known = matters.stream().map(matter -> known(industryNo, matter)).toList();
        var elements = conditions.stream().map(Condition::group).distinct().toList();
        return new GuideProcedure(
                steps(known),
                known.stream().flatMap(one -> commitments(one, elements)).toList(),
                known.stream().map(GuideProcedures::route).toList(),
                LICENCE_TEMPLATE,
                ASSUMED);
    }

    /** A matter with what is said of it: by the industry's own guide, else by any guide that knows it, else in general. */
    private record Known(GuideMatter matter, String commitment, String inspection, String instant, String source) {
        boolean isInspectedFirst() {
            return inspection.equals("before");
        }
    }

    private Known known(int industryNo, GuideMatter matter) {
        return full.of(industryNo)
                .flatMap(guide -> find(guide.matters(), matter.ref()))
                .or(() -> full.all().stream()
                        .flatMap(guide -> find(guide.matters(), matter.ref()).stream())
                        .findFirst())
                .map(said -> new Known(
                        matter,
                        said.commitment(),
                        inspection(said.siteInspection()),
                        instant(said.instantCandidate()),
                        ASSUMED))
                .orElseGet(() -> new Known(
                        matter, terms.generalTerms(matter.ref()).text("commitment"), "not-established", "no", ASSUMED));
    }

    private static Optional<FullMatter> find(List<FullMatter> matters, String ref) {
        return matters.stream().filter(each -> each.ref().equals(ref)).findFirst();
    }

    private static String inspection(String said) {
        return said.startsWith("yes") ? "before" : said.startsWith("after") ? "after" : "no";
    }

    private static String instant(String said) {
        return switch (said) {
            case "yes", "no" -> said;
            case "renewal only" -> "renewal-only";
            case "renewal/name change only" -> "changes-only";
            default -> throw new IllegalArgumentException("Nobody knows the instant candidate " + said);
        };
    }

    private static MatterRoute route(Known known) {
        var ruleSet = known.instant().equals("no")
                ? null
                : "instant-" + known.matter().ref().toLowerCase(Locale.ROOT);
        return new MatterRoute(known.matter().ref(), known.inspection(), known.instant(), ruleSet, known.source());
    }

    /** A filing that is complete on submission approves nothing, so there is nothing to promise. */
    private Stream<CommitmentItem> commitments(Known known, List<String> elements) {
        return known.commitment().equals("n/a")
                ? Stream.empty()
                : elements.stream().map(element -> commitment(known, element));
    }

    private CommitmentItem commitment(Known known, String element) {
        var remark = exclusion(known, element);
        var row = remark == null ? null : exclusions.getOrDefault(remark, exclusions.get("not-listed"));
        return new CommitmentItem(
                known.matter().ref(),
                element,
                row == null,
                row == null ? null : row.text("exclusion_zh"),
                row == null ? known.source() : row.text("source"));
    }

    /** "no (公共安全)" names its ground; none means that a promise is allowed. */
    private static @Nullable String exclusion(Known known, String element) {
        return switch (GuideMatters.commitment(known.commitment())) {
            case "yes" -> null;
            case "partly" -> LOOKED_AT.contains(element) && known.isInspectedFirst() ? "inspected" : null;
            default -> remark(known.commitment());
        };
    }

    private static String remark(String commitment) {
        var open = commitment.indexOf('(');
        return open < 0 ? "not-listed" : commitment.substring(open + 1, commitment.length() - 1);
    }

    private List<GuideStep> steps(List<Known> known) {
        var inspected = known.stream().anyMatch(Known::isInspectedFirst);
        var longest = known.stream()
                .mapToInt(each -> each.matter().legalWorkingDays())
                .max()
                .orElse(0);
        return steps.stream()
                .filter(row -> inspected || !row.text("only_when").equals("inspection"))
                .map(row -> step(row, longest))
                .collect(Collectors.toUnmodifiableList());
    }

    private static GuideStep step(Row row, int longest) {
        var within = row.text("within_working_days");
        return new GuideStep(
                row.text("key"),
                row.text("name_zh"),
                row.text("name_en"),
                row.text("by"),
                within.isEmpty() ? null : within.equals("longest") ? Integer.valueOf(longest) : Integer.valueOf(within),
                row.text("legal_basis"),
                row.text("source"));
    }
}
