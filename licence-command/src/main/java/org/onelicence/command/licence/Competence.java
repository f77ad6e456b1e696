package org.onelicence.command.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.authority.Organ;

/**
 * The proof that this officer may act today for this organ, with the number of the decision to come. Made only by asking
 * the register, so an aggregate that holds one needs no further check.
 */
record Competence(
        @Nullable ComponentPermit over,
        Organ organ,
        String officerNumber,
        Set<String> numbers,
        LocalDate on,
        String decisionNumber) {

    /** Only the deciding organ, or the one in whose name it decided, touches a component; the approval bureau never does. */
    static Competence overOne(
            LicenceFile licence, String matterRef, String actor, AuthorityRegister register, Clock clock) {
        return overOne(licence, matterRef, "", actor, register, clock);
    }

    /** For a step that leaves the certificate's version as it is: its number must not be that of the next measure. */
    static Competence overOne(
            LicenceFile licence, String matterRef, String step, String actor, AuthorityRegister register, Clock clock) {
        var permit = licence.component(matterRef);
        return asked(
                licence, permit, permit.competentOrgans(), Capacity.DECIDE, matterRef + step, actor, register, clock);
    }

    static Competence overTheWhole(LicenceFile licence, String actor, AuthorityRegister register, Clock clock) {
        return overTheWhole(licence, "", actor, register, clock);
    }

    static Competence overTheWhole(
            LicenceFile licence, String step, String actor, AuthorityRegister register, Clock clock) {
        return asked(licence, null, List.of(licence.leadOrgan()), Capacity.DECIDE, step, actor, register, clock);
    }

    /** Over an entry: of one component, or of the licence. */
    static Competence overAnEntry(
            LicenceFile licence, @Nullable String matterRef, String actor, AuthorityRegister register, Clock clock) {
        return matterRef == null
                ? overTheWhole(licence, "/correction", actor, register, clock)
                : overOne(licence, matterRef, "/correction", actor, register, clock);
    }

    /** The second pair of eyes: another officer who decides for the organ, or its head. */
    static Competence agreeing(
            LicenceFile licence, Organ organ, String actor, AuthorityRegister register, Clock clock) {
        var heads = register.holds(actor, organ.code(), Capacity.HEAD, LocalDate.now(clock));
        var capacity = heads ? Capacity.HEAD : Capacity.DECIDE;
        return asked(licence, null, List.of(organ), capacity, "/correction", actor, register, clock);
    }

    private static Competence asked(
            LicenceFile licence,
            @Nullable ComponentPermit over,
            List<Organ> organs,
            Capacity capacity,
            String about,
            String actor,
            AuthorityRegister register,
            Clock clock) {
        var today = LocalDate.now(clock);
        var organ = organs.size() == 1 ? organs.get(0) : served(organs, actor, register, today);
        OfficerOnDuty officer = register.require(actor, organ.code(), capacity, today);
        var version = Integer.toString(licence.nextVersion());
        var number = DecisionNumbers.of(organ, today, licence.issued().licenceNumber(), about, version);
        var numbers = register.appointments(actor, today).stream()
                .map(OfficerOnDuty::officerNumber)
                .collect(Collectors.toUnmodifiableSet());
        return new Competence(over, organ, officer.officerNumber(), numbers, today, number);
    }

    /** Whoever serves two departments has two numbers and is still one person. */
    boolean isBy(String number) {
        return officerNumber.equals(number) || numbers.contains(number);
    }

    LicenceAct decided(String reason) {
        return new LicenceAct(reason, decisionNumber, organ, officerNumber, on);
    }

    ComponentPermit permit() {
        if (over == null) {
            throw new IllegalStateException("A measure is taken against one component");
        }
        return over;
    }

    /** Where two organs may act, the one this officer serves; the deciding one for an officer of neither. */
    private static Organ served(List<Organ> organs, String actor, AuthorityRegister register, LocalDate today) {
        var departments = register.appointments(actor, today).stream()
                .map(OfficerOnDuty::departmentCode)
                .toList();
        return organs.stream()
                .filter(organ -> departments.contains(organ.code()))
                .findFirst()
                .orElse(organs.get(0));
    }

    /** The measure, in force today: neither behind the holder's back nor before its day. */
    ComponentMeasure today(String grounds, @Nullable LocalDate effectiveFrom) {
        return notBefore(on, grounds, effectiveFrom);
    }

    ComponentMeasure notBefore(LocalDate earliest, String grounds, @Nullable LocalDate effectiveFrom) {
        var from = effectiveFrom == null ? on : effectiveFrom;
        if (from.isBefore(earliest)) {
            throw LicenceProblem.RETROACTIVE.because("最早为 " + earliest, "Not before " + earliest);
        }
        if (from.isAfter(on)) {
            throw LicenceProblem.NOT_YET.because("请在 " + from + " 当天办理", "Ask again on " + from);
        }
        return measure(grounds, from);
    }

    private ComponentMeasure measure(String grounds, LocalDate from) {
        var granted = permit().granted();
        return new ComponentMeasure(
                granted.matterRef(),
                granted.nameZh(),
                grounds,
                decisionNumber,
                organ,
                officerNumber,
                from,
                organ.equals(granted.organ()) ? granted.inNameOf() : null);
    }
}
