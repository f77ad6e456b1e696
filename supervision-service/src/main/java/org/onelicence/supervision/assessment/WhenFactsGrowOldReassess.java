package org.onelicence.supervision.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.supervision.assessment.AssessmentCommand.NoteFact;
import org.onelicence.supervision.assessment.AssessmentCommand.Reassess;
import org.onelicence.supervision.register.Licences;
import org.onelicence.supervision.register.Licences.Licence;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for what time alone brings about: classes due again, and annual reports that did not come by 30 June. */
@Component
class WhenFactsGrowOldReassess {

    private static final int AT_ONCE = 500;

    private final Assessments assessments;
    private final AssessmentSchedule schedule;
    private final Licences licences;
    private final CommandGateway commands;
    private final Clock clock;

    WhenFactsGrowOldReassess(
            Assessments assessments,
            AssessmentSchedule schedule,
            Licences licences,
            CommandGateway commands,
            Clock clock) {
        this.assessments = assessments;
        this.schedule = schedule;
        this.licences = licences;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${supervision.check-every}", initialDelayString = "${supervision.check-every}")
    void check() {
        var today = LocalDate.now(clock);
        var year = today.getYear() - 1;
        if (today.isAfter(LocalDate.of(today.getYear(), Month.JUNE, 30))) { // EID14 art.8
            licences.withoutReport(year, AT_ONCE).forEach(licence -> commands.sendAndWait(missing(licence, year)));
        }
        assessments
                .assessedBefore(today.minusMonths(schedule.againAfterMonths()), AT_ONCE)
                .forEach(id -> commands.sendAndWait(new Reassess(new AssessmentId(id), "monthly")));
    }

    private static NoteFact missing(Licence licence, int year) {
        return new NoteFact(
                AssessmentId.ofHolder(licence.uscc()),
                licence.uscc(),
                licence.holderName(),
                "report-missing/" + licence.licenceId() + "/" + year,
                FactKind.REPORT_MISSING,
                LocalDate.of(year + 1, Month.JUNE, 30),
                licence.licenceNumber() + " · " + year);
    }
}
