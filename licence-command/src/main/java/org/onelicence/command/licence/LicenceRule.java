package org.onelicence.command.licence;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * What a whole licence is worth, line by line: the first line that holds decides, the gravest first. One table for
 * deciding and for explaining, so the reason given is the reason that made it.
 */
enum LicenceRule {
    ALL_DEREGISTERED(
            LicenceStanding.DEREGISTERED,
            Rule.licensing("all-deregistered", "第七十条", "70", "全部单项许可均已注销。", "Every component has been deregistered."),
            Holds.FOR_ALL,
            is(ComponentStanding.DEREGISTERED)),
    CORE_ENDED(
            LicenceStanding.TERMINATED,
            Rule.reform("core-ended", "第八条", "8", "核心事项的许可已经终止。", "A core matter's component has ended.")
                    .inferred(),
            Holds.FOR_ANY,
            component -> component.core() && component.standing().hasEnded()),
    CORE_EXPIRED(
            LicenceStanding.EXPIRED,
            Rule.licensing(
                    "core-expired",
                    "第五十条、第七十条第一项",
                    "50, 70(1)",
                    "核心事项的许可有效期届满且未延续。",
                    "A core matter's component has expired and was not extended."),
            Holds.FOR_ANY,
            core(ComponentStanding.EXPIRED)),
    CORE_SUSPENDED(
            LicenceStanding.SUSPENDED,
            Rule.penalty("core-suspended", "核心事项的许可正在暂扣期间。", "A core matter's component is suspended."),
            Holds.FOR_ANY,
            core(ComponentStanding.SUSPENDED)),
    ALL_SUSPENDED(
            LicenceStanding.SUSPENDED,
            Rule.penalty("all-suspended", "全部单项许可正在暂扣期间。", "Every component is suspended."),
            Holds.FOR_ALL,
            is(ComponentStanding.SUSPENDED)),
    ALL_VALID(
            LicenceStanding.VALID,
            Rule.reform("all-valid", "第七条、第八条", "7, 8", "全部单项许可均有效。", "Every component is valid."),
            Holds.FOR_ALL,
            is(ComponentStanding.VALID)),
    /** What is left when no line above holds: some components stand, and their legal relations are unchanged. */
    SOME_LOST(
            LicenceStanding.RESTRICTED,
            Rule.reform(
                            "some-lost",
                            "第八条、第十四条",
                            "8, 14",
                            "部分单项许可目前无效，其余不受影响。",
                            "Some components are not in force; the others stand unchanged.")
                    .inferred(),
            Holds.FOR_ANY,
            component -> component.standing() != ComponentStanding.VALID);

    private enum Holds {
        FOR_ALL,
        FOR_ANY
    }

    private final LicenceStanding standing;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Rule rule;

    private final Holds holds;

    @SuppressWarnings("ImmutableEnumChecker") // keeps nothing
    private final Predicate<ComponentPermit> condition;

    LicenceRule(LicenceStanding standing, Rule rule, Holds holds, Predicate<ComponentPermit> condition) {
        this.standing = standing;
        this.rule = rule;
        this.holds = holds;
        this.condition = condition;
    }

    static LicenceRule firstToHoldFor(Collection<ComponentPermit> components) {
        return Arrays.stream(values())
                .filter(line -> line.holdsFor(components))
                .findFirst()
                .orElse(SOME_LOST);
    }

    private boolean holdsFor(Collection<ComponentPermit> components) {
        return holds == Holds.FOR_ALL
                ? components.stream().allMatch(condition)
                : components.stream().anyMatch(condition);
    }

    /** Whether this component is one that made the line hold. */
    boolean isMadeBy(ComponentPermit component) {
        return condition.test(component);
    }

    LicenceStanding standing() {
        return standing;
    }

    Rule rule() {
        return rule;
    }

    private static Predicate<ComponentPermit> is(ComponentStanding standing) {
        return component -> component.standing() == standing;
    }

    private static Predicate<ComponentPermit> core(ComponentStanding standing) {
        return component -> component.core() && component.standing() == standing;
    }
}
