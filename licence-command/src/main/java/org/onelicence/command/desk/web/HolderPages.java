package org.onelicence.command.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.onelicence.command.annualreport.AnnualReportId;
import org.onelicence.command.duty.Duties;
import org.onelicence.command.licence.LicenceFile;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.LicenceOverviews;
import org.onelicence.command.licence.LicenceProblem;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.listing.Paging;
import org.onelicence.log.EventReader;
import org.onelicence.platform.security.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a holder sees of his licences, and the years he reports. */
@Controller
@RequestMapping("/licences")
class HolderPages {
    private static final int SIZE = 20;

    private final LicenceOverviews overviews;
    private final Licences licences;
    private final EventReader log;
    private final Duties duties;
    private final String queryUrl;
    private final Clock clock;

    HolderPages(
            LicenceOverviews overviews,
            Licences licences,
            EventReader log,
            Duties duties,
            @Value("${onelicence.query-url}") String queryUrl,
            Clock clock) {
        this.overviews = overviews;
        this.licences = licences;
        this.log = log;
        this.duties = duties;
        this.queryUrl = queryUrl;
        this.clock = clock;
    }

    @GetMapping
    String mine(@RequestParam(defaultValue = "0") int page, Model model) {
        var found = overviews.ofHolder(Actor.current().subject(), new Paging(page, SIZE));
        model.addAttribute("licences", found).addAttribute("queryUrl", queryUrl);
        return "licences/list";
    }

    @GetMapping("/{licenceId}")
    String one(@PathVariable LicenceId licenceId, Model page) {
        var file = held(licences, licenceId);
        page.addAttribute("file", file)
                .addAttribute("duties", duties.of(licenceId))
                .addAttribute("queryUrl", queryUrl)
                .addAttribute("years", years(file));
        return "licences/detail";
    }

    /** To everyone but its holder the licence is not here: the public register shows it. */
    static LicenceFile held(Licences licences, LicenceId id) {
        var file = licences.require(id);
        if (!file.issued().holderSubject().equals(Actor.current().subject())) {
            throw LicenceProblem.UNKNOWN.because("没有这张许可证", "There is no such licence");
        }
        return file;
    }

    record Year(int year, boolean filed) {}

    /** From the year before the issue to the last one that is over, newest first. */
    private List<Year> years(LicenceFile file) {
        var last = LocalDate.now(clock).getYear() - 1;
        var first = Math.min(last, file.issued().issuedOn().getYear() - 1);
        return IntStream.rangeClosed(first, last)
                .map(year -> first + last - year)
                .mapToObj(year -> new Year(year, isFiled(file.id(), year)))
                .toList();
    }

    private boolean isFiled(LicenceId licence, int year) {
        return log.lastSequence(AnnualReportId.of(licence, year).toString()) >= 0;
    }
}
