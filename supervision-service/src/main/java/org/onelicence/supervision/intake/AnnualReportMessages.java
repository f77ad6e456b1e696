package org.onelicence.supervision.intake;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.platform.message.MessageHandler;
import org.onelicence.supervision.assessment.AssessmentCommand.NoteFact;
import org.onelicence.supervision.assessment.AssessmentId;
import org.onelicence.supervision.assessment.FactKind;
import org.onelicence.supervision.register.Licences;
import org.springframework.stereotype.Component;

/** Annual reports: whether one came in time counts for the holder's class. */
@Component
class AnnualReportMessages implements MessageHandler {

    private static final String FILED = "annual-report.filed.v1";

    private final Licences licences;
    private final Commands commands;

    AnnualReportMessages(Licences licences, Commands commands) {
        this.licences = licences;
        this.commands = commands;
    }

    @Override
    public Set<String> topics() {
        return Set.of("onelicence.annual-reports.v1");
    }

    @Override
    public boolean knows(String type) {
        return type.equals(FILED) || type.equals("annual-report.corrected.v1");
    }

    record AnnualReportFiled(
            UUID licenceId,
            String licenceNumber,
            String uscc,
            String holderName,
            int year,
            LocalDate filedOn,
            boolean late) {}

    @Override
    public void on(IncomingMessage message) {
        if (!message.type().equals(FILED)) {
            return; // a correction in time is no fact of conduct
        }
        var report = message.as(AnnualReportFiled.class);
        licences.fileReport(report.licenceId(), report.year(), report.filedOn(), report.late());
        var kind = report.late() ? FactKind.REPORT_LATE : FactKind.REPORT_ON_TIME;
        commands.send(new NoteFact(
                AssessmentId.ofHolder(report.uscc()),
                report.uscc(),
                report.holderName(),
                "report/" + report.licenceId() + "/" + report.year(),
                kind,
                report.filedOn(),
                report.licenceNumber() + " · " + report.year()));
    }
}
