package org.onelicence.command.annualreport;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.annualreport.AnnualReportCommand.CorrectAnnualReport;
import org.onelicence.command.annualreport.AnnualReportCommand.FileAnnualReport;
import org.onelicence.command.annualreport.AnnualReportEvent.AnnualReportCorrected;
import org.onelicence.command.annualreport.AnnualReportEvent.AnnualReportFiled;
import org.onelicence.command.licence.LicenceFile;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.Licences;

/** One year of one licence, as its holder reports it. */
@Aggregate
class AnnualReport {
    @AggregateIdentifier
    private @Nullable AnnualReportId id;

    private @Nullable ReportContent content;

    AnnualReport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FileAnnualReport asked, @MetaDataValue("actor") String actor, Licences licences, Clock clock) {
        var licence = heldBy(actor, licences, asked.licenceId());
        var today = LocalDate.now(clock);
        var window = new ReportingWindow(asked.year());
        window.mustHaveOpened(today);
        refuseBeforeTheLicence(asked.year(), licence);
        if (content != null) {
            throw AnnualReportProblem.ALREADY_FILED.because(
                    asked.year() + " 年度已报送，可在期限内更正", "Correct the report for " + asked.year() + " instead");
        }
        var issued = licence.issued();
        apply(new AnnualReportFiled(
                asked.reportId(),
                asked.licenceId(),
                issued.licenceNumber(),
                issued.uscc(),
                licence.holderName(),
                issued.industryNo(),
                asked.year(),
                today,
                window.hasClosed(today),
                asked.content()));
    }

    @CommandHandler
    void decide(CorrectAnnualReport asked, @MetaDataValue("actor") String actor, Licences licences, Clock clock) {
        heldBy(actor, licences, asked.licenceId());
        var known = content();
        var today = LocalDate.now(clock);
        var window = new ReportingWindow(asked.year());
        if (window.hasClosed(today)) {
            throw AnnualReportProblem.LOCKED.because(
                    "更正截止日为 " + window.lastDay(), "The last day was " + window.lastDay());
        }
        if (asked.content().equals(known)) {
            throw AnnualReportProblem.NOTHING_CHANGES.because("请写明更正后的内容", "Say what is right instead");
        }
        apply(new AnnualReportCorrected(
                asked.reportId(), asked.licenceId(), asked.year(), today, asked.reason(), known, asked.content()));
    }

    @EventSourcingHandler
    void evolve(AnnualReportFiled event) {
        id = event.reportId();
        content = event.content();
    }

    @EventSourcingHandler
    void evolve(AnnualReportCorrected event) {
        content = event.after();
    }

    private static LicenceFile heldBy(String actor, Licences licences, LicenceId id) {
        var licence = licences.require(id);
        if (!licence.issued().holderSubject().equals(actor)) {
            throw AnnualReportProblem.NOT_THE_HOLDER.because("请用持证主体的账号登录", "Sign in as the holder");
        }
        return licence;
    }

    /** A business may be older than its comprehensive licence, so the year before the issue is open to it too. */
    private static void refuseBeforeTheLicence(int year, LicenceFile licence) {
        var first = licence.issued().issuedOn().getYear() - 1;
        if (year < first) {
            throw AnnualReportProblem.BEFORE_THE_LICENCE.because(
                    "最早可报 " + first + " 年度", "The first year to report is " + first);
        }
    }

    private ReportContent content() {
        if (content == null) {
            throw AnnualReportProblem.UNKNOWN.because("该年度年报尚未报送：" + id, "It was never filed: " + id);
        }
        return content;
    }
}
