package org.onelicence.command.desk.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.desk.web.GuideLines.Parts;
import org.onelicence.command.guide.CommitmentItem;
import org.onelicence.command.guide.Condition;
import org.onelicence.command.guide.FormElement;
import org.onelicence.command.guide.GuideContent;
import org.onelicence.command.guide.GuideContent.MatterContent;
import org.onelicence.command.guide.GuideNavigation;
import org.onelicence.command.guide.GuideProcedure;
import org.onelicence.command.guide.GuideStep;
import org.onelicence.command.guide.Material;
import org.onelicence.command.guide.MatterRoute;
import org.onelicence.command.guide.Question;

/**
 * Reads a draft from what an officer typed, and notes beside each field what cannot be read. An entry that stood there
 * before keeps its source; what is new or changed is the officer's.
 */
final class GuideFormReading {
    private static final String OFFICER = "officer";
    private static final List<String> PROCEDURE = List.of("steps", "commitments", "routes", "licenceTemplate");

    private final GuideForm form;
    private final GuideContent base;
    private final Map<String, Integer> malformedLines = new LinkedHashMap<>();
    private final Set<String> notNumbers = new LinkedHashSet<>();

    GuideFormReading(GuideForm form, GuideContent base) {
        this.form = form;
        this.base = base;
    }

    /** The fields that could not be read, each with its first bad line. */
    Map<String, Integer> malformedLines() {
        return malformedLines;
    }

    /** The fields that ask for a number and hold none. */
    Set<String> notNumbers() {
        return notNumbers;
    }

    GuideContent content() {
        return new GuideContent(
                number("unifiedValidityMonths"),
                number("promisedWorkingDays"),
                form.text("promisedSource"),
                matters(),
                conditions(),
                entries("elements", 5, 7, GuideEntries::element, base.elements(), FormElement::source),
                entries("materials", 2, 4, GuideEntries::material, base.materials(), Material::source),
                procedure(),
                navigation());
    }

    private @Nullable GuideNavigation navigation() {
        var before = Objects.requireNonNullElse(base.navigation(), GuideNavigation.NONE);
        var written = new GuideNavigation(
                GuideLines.split(form.text("alsoCalled"), "[;；\\n]"),
                noting("questions", List.<Question>of(), () -> GuideQuestionLines.read(form.text("questions"))),
                base.navigation() == null ? OFFICER : before.source());
        var empty = written.alsoCalled().isEmpty() && written.questions().isEmpty();
        return empty && base.navigation() == null ? null : written;
    }

    /** A guide that never said how it is worked through need not begin to. */
    private @Nullable GuideProcedure procedure() {
        if (base.procedure() == null
                && PROCEDURE.stream().allMatch(field -> form.text(field).isEmpty())) {
            return null;
        }
        var before = Objects.requireNonNullElseGet(
                base.procedure(), () -> new GuideProcedure(List.of(), List.of(), List.of(), "", OFFICER));
        return new GuideProcedure(
                entries("steps", 4, 6, GuideEntries::step, before.steps(), GuideStep::source),
                entries("commitments", 3, 4, GuideEntries::commitment, before.commitments(), CommitmentItem::source),
                entries("routes", 3, 4, GuideEntries::route, before.routes(), MatterRoute::source),
                form.text("licenceTemplate"),
                before.source());
    }

    private List<MatterContent> matters() {
        var known = base.matters().stream()
                .collect(Collectors.toMap(MatterContent::ref, MatterContent::source, (first, again) -> first));
        return IntStream.range(0, GuideForm.MATTERS_MAX)
                .mapToObj(at -> "m." + at + ".")
                .filter(at -> form.fills(at) && form.text(at + "remove").isEmpty())
                .map(at -> matter(at, known.getOrDefault(form.text(at + "ref"), OFFICER)))
                .toList();
    }

    private MatterContent matter(String at, String source) {
        var giver = form.text(at + "inNameOf");
        return new MatterContent(
                form.text(at + "ref"),
                form.text(at + "nameZh"),
                form.text(at + "nameEn"),
                form.text(at + "matterType"),
                form.text(at + "department"),
                giver.isEmpty() ? null : giver,
                form.text(at + "core").equals("core"),
                form.text(at + "condition"),
                form.text(at + "conditionEn"),
                number(at + "legalWorkingDays"),
                form.text(at + "legalBasis"),
                form.text(at + "commitment"),
                source,
                form.text(at + "evidence"));
    }

    /** Guides have the groups in an order of their own, and keep it. */
    private List<Condition> conditions() {
        return Stream.concat(base.conditions().stream().map(Condition::group), GuideForm.GROUPS.stream())
                .distinct()
                .flatMap(group -> GuideLines.split(form.text("conditions." + group), "\n").stream()
                        .map(text -> condition(group, text)))
                .toList();
    }

    private Condition condition(String group, String text) {
        return base.conditions().stream()
                .filter(each -> each.group().equals(group) && each.textZh().equals(text))
                .findFirst()
                .orElseGet(() -> new Condition(group, text, OFFICER));
    }

    /** An entry that says what one of before says is that one, source and all. */
    private <T> List<T> entries(
            String field,
            int least,
            int most,
            BiFunction<Parts, String, T> entry,
            List<T> before,
            Function<T, String> source) {
        return noting(
                field,
                List.<T>of(),
                () -> GuideLines.read(form.text(field), least, most, parts -> before.stream()
                        .filter(each -> entry.apply(parts, source.apply(each)).equals(each))
                        .findFirst()
                        .orElseGet(() -> entry.apply(parts, OFFICER))));
    }

    private <T> T noting(String field, T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (GuideLines.Malformed malformed) {
            malformedLines.put(field, malformed.line());
            return otherwise;
        }
    }

    private int number(String field) {
        try {
            return Integer.parseInt(form.text(field));
        } catch (NumberFormatException word) {
            notNumbers.add(field);
            return 0;
        }
    }
}
