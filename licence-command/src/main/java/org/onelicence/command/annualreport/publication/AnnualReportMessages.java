package org.onelicence.command.annualreport.publication;

import java.util.Optional;
import org.onelicence.command.annualreport.AnnualReportEvent.AnnualReportCorrected;
import org.onelicence.command.annualreport.AnnualReportEvent.AnnualReportFiled;
import org.onelicence.command.publication.Announcement;
import org.onelicence.command.publication.MessageMapping;
import org.springframework.stereotype.Component;

/** Reports are made to be read: everything but who signed in to file them. */
@Component
class AnnualReportMessages implements MessageMapping {

    static final String TOPIC = "onelicence.annual-reports.v1";

    @Override
    public Optional<Announcement> of(Object event) {
        if (event instanceof AnnualReportFiled filed) {
            return Optional.of(
                    new Announcement(TOPIC, filed.reportId().toString(), "annual-report.filed.v1", filed(filed)));
        }
        if (event instanceof AnnualReportCorrected corrected) {
            return Optional.of(new Announcement(
                    TOPIC, corrected.reportId().toString(), "annual-report.corrected.v1", corrected(corrected)));
        }
        return Optional.empty();
    }

    private static AnnualReportMessage filed(AnnualReportFiled event) {
        var content = event.content();
        return new AnnualReportMessage.Filed(
                event.reportId(),
                event.licenceId(),
                event.licenceNumber(),
                event.uscc(),
                event.holderName(),
                event.industryNo(),
                event.year(),
                event.filedOn(),
                event.late(),
                content.premisesStillUsed(),
                content.staff(),
                content.complaintsHandled(),
                content.incidents(),
                content.commitmentsKept(),
                content.remarks());
    }

    private static AnnualReportMessage corrected(AnnualReportCorrected event) {
        return new AnnualReportMessage.Corrected(
                event.reportId(),
                event.licenceId(),
                event.year(),
                event.correctedOn(),
                event.reason(),
                event.before().whereUnlike(event.after()),
                event.after().whereUnlike(event.before()));
    }
}
