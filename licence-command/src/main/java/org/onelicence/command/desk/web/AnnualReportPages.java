package org.onelicence.command.desk.web;

import java.util.Optional;
import org.onelicence.command.annualreport.AnnualReportCommand;
import org.onelicence.command.annualreport.AnnualReportCommand.CorrectAnnualReport;
import org.onelicence.command.annualreport.AnnualReportCommand.FileAnnualReport;
import org.onelicence.command.annualreport.AnnualReportEvent.AnnualReportCorrected;
import org.onelicence.command.annualreport.AnnualReportEvent.AnnualReportFiled;
import org.onelicence.command.annualreport.AnnualReportId;
import org.onelicence.command.annualreport.ReportContent;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.Licences;
import org.onelicence.log.EventReader;
import org.onelicence.platform.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The holder's report of a year: filed once, corrected with a reason, prefilled with what is known. */
@Controller
@RequestMapping("/licences/{licenceId}/annual-reports/{year}")
class AnnualReportPages {
    private static final int COUNT_MAX = 1_000_000;
    private static final int TEXT_MAX = 2000;

    private final Licences licences;
    private final EventReader log;
    private final Acts acts;

    AnnualReportPages(Licences licences, EventReader log, Acts acts) {
        this.licences = licences;
        this.log = log;
        this.acts = acts;
    }

    @GetMapping
    ModelAndView form(@PathVariable LicenceId licenceId, @PathVariable int year) {
        HolderPages.held(licences, licenceId);
        var filed = filed(licenceId, year);
        var content = filed.orElse(new ReportContent(true, 0, 0, 0, true, ""));
        return page(licenceId, year, content, "", filed.isPresent());
    }

    @PostMapping
    ModelAndView send(
            @PathVariable LicenceId licenceId,
            @PathVariable int year,
            Typed typed,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        HolderPages.held(licences, licenceId);
        var correction = filed(licenceId, year).isPresent();
        var content = typed.content();
        if (!isComplete(content) || (correction && reason.isBlank())) {
            return page(licenceId, year, content, reason, correction)
                    .addObject("refused", acts.text("act.text-missing"));
        }
        AnnualReportCommand command = correction
                ? new CorrectAnnualReport(licenceId, year, reason.strip(), content)
                : new FileAnnualReport(licenceId, year, content);
        try {
            acts.send(command);
        } catch (Refusal no) {
            return page(licenceId, year, content, reason, correction).addObject("refused", acts.text(no));
        }
        flash.addFlashAttribute("done", acts.text(correction ? "report.corrected" : "report.filed"));
        return new ModelAndView("redirect:/licences/" + licenceId);
    }

    /** The fields of the form under their own names. */
    record Typed(
            boolean premisesStillUsed,
            int staff,
            int complaintsHandled,
            int incidents,
            boolean commitmentsKept,
            String remarks) {
        ReportContent content() {
            return new ReportContent(
                    premisesStillUsed, staff, complaintsHandled, incidents, commitmentsKept, remarks.strip());
        }
    }

    private static boolean isComplete(ReportContent content) {
        return isCount(content.staff())
                && isCount(content.complaintsHandled())
                && isCount(content.incidents())
                && content.remarks().length() <= TEXT_MAX;
    }

    private static boolean isCount(int number) {
        return number >= 0 && number <= COUNT_MAX;
    }

    private ModelAndView page(LicenceId licenceId, int year, ReportContent content, String reason, boolean correction) {
        return new ModelAndView("licences/report")
                .addObject("file", licences.require(licenceId))
                .addObject("year", year)
                .addObject("report", content)
                .addObject("reason", reason)
                .addObject("correction", correction);
    }

    private Optional<ReportContent> filed(LicenceId licenceId, int year) {
        Optional<ReportContent> nothing = Optional.empty();
        return log.fold(AnnualReportId.of(licenceId, year).toString(), nothing, AnnualReportPages::after);
    }

    private static Optional<ReportContent> after(Optional<ReportContent> before, Object event) {
        if (event instanceof AnnualReportFiled filed) {
            return Optional.of(filed.content());
        }
        return event instanceof AnnualReportCorrected corrected ? Optional.of(corrected.after()) : before;
    }
}
