package org.onelicence.command.guide;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.authority.Organ;

/** The proof that this officer may work today on the guide. Made only by asking the register. */
record GuideAct(OfficerOnDuty officer, LocalDate on) {

    /** Several departments may lead an industry; an officer of any of them with any of the capacities will do. */
    static GuideAct by(
            String actor, GuideVersion guide, List<Capacity> anyOf, AuthorityRegister register, LocalDate on) {
        var leads = guide.leadDepartments().stream().map(Organ::code).toList();
        for (var lead : leads) {
            for (var capacity : anyOf) {
                if (register.holds(actor, lead, capacity, on)) {
                    return new GuideAct(register.require(actor, lead, capacity, on), on);
                }
            }
        }
        // nobody who may: the register itself says whether the appointment, the department or the capacity is missing
        return new GuideAct(register.require(actor, served(actor, leads, register, on), anyOf.get(0), on), on);
    }

    private static String served(String actor, List<String> leads, AuthorityRegister register, LocalDate on) {
        return leads.stream()
                .filter(lead -> Arrays.stream(Capacity.values()).anyMatch(any -> register.holds(actor, lead, any, on)))
                .findFirst()
                .orElse(leads.get(0));
    }

    Organ organ() {
        return officer.department();
    }

    String officerNumber() {
        return officer.officerNumber();
    }
}
