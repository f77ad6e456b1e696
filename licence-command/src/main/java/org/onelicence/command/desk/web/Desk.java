package org.onelicence.command.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.SiteInspection;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.licence.LicenceIssuer;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Whose desk it is today, as the authority register says. */
@Component
class Desk {
    private final AuthorityRegister register;
    private final LicenceIssuer bureau;
    private final Clock clock;

    Desk(AuthorityRegister register, LicenceIssuer bureau, Clock clock) {
        this.register = register;
        this.bureau = bureau;
        this.clock = clock;
    }

    Place today() {
        var appointments = register.appointments(Actor.current().subject(), LocalDate.now(clock));
        var receives = appointments.stream().anyMatch(this::receives);
        var deciding = appointments.stream()
                .filter(officer -> officer.may(Capacity.DECIDE))
                .map(OfficerOnDuty::departmentCode)
                .toList();
        var heading = appointments.stream()
                .filter(officer -> officer.may(Capacity.HEAD))
                .map(OfficerOnDuty::departmentCode)
                .toList();
        return new Place(appointments, receives, deciding, heading, LocalDate.now(clock));
    }

    private boolean receives(OfficerOnDuty officer) {
        return officer.departmentCode().equals(bureau.organ().code()) && officer.may(Capacity.RECEIVE);
    }

    record Place(
            List<OfficerOnDuty> appointments,
            boolean receives,
            List<String> deciding,
            List<String> heading,
            LocalDate today) {
        public boolean leads() {
            return !heading.isEmpty();
        }

        public boolean decides() {
            return !deciding.isEmpty();
        }

        boolean decidesFor(String departmentCode) {
            return deciding.contains(departmentCode);
        }

        /** Whether he may do this for a department that leads the industry. */
        boolean leads(GuideVersion guide, List<Capacity> anyOf) {
            var leads = guide.leadDepartments().stream().map(Organ::code).toList();
            return appointments.stream()
                    .filter(officer -> leads.contains(officer.departmentCode()))
                    .anyMatch(officer -> anyOf.stream().anyMatch(officer::may));
        }

        boolean heads(String departmentCode) {
            return appointments.stream()
                    .anyMatch(officer -> officer.departmentCode().equals(departmentCode) && officer.may(Capacity.HEAD));
        }

        /** Under which number the officer serves this department; empty where he does not. */
        String numberIn(String departmentCode) {
            return appointments.stream()
                    .filter(officer -> officer.departmentCode().equals(departmentCode))
                    .map(OfficerOnDuty::officerNumber)
                    .findFirst()
                    .orElse("");
        }

        /** Whether the record of this inspection is awaited from the officer. */
        boolean inspects(@Nullable SiteInspection visit) {
            return visit != null
                    && visit.record() == null
                    && !visit.inspectOn().isAfter(today)
                    && appointments.stream()
                            .anyMatch(officer -> visit.officerNumbers().contains(officer.officerNumber()));
        }
    }
}
