package org.onelicence.command.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.annualreport.AnnualReportId;
import org.onelicence.command.duty.Duties;
import org.onelicence.command.licence.Entries;
import org.onelicence.command.licence.ExtensionCommand.RequestExtension;
import org.onelicence.command.licence.Extensions;
import org.onelicence.command.licence.HearingCommand.AnswerHearingNotice;
import org.onelicence.command.licence.LicenceFile;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.LicenceLimits;
import org.onelicence.command.licence.LicenceOverviews;
import org.onelicence.command.licence.LicenceProblem;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.listing.Paging;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.log.EventReader;
import org.onelicence.platform.security.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    private final LicenceLimits limits;
    private final PersonalData personal;
    private final Acts acts;
    private final Clock clock;

    HolderPages(
            LicenceOverviews overviews,
            Licences licences,
            EventReader log,
            Duties duties,
            @Value("${onelicence.query-url}") String queryUrl,
            LicenceLimits limits,
            PersonalData personal,
            Acts acts,
            Clock clock) {
        this.limits = limits;
        this.personal = personal;
        this.acts = acts;
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
                .addAttribute("years", years(file))
                .addAttribute("extension", extension(file))
                .addAttribute("representative", representative(file))
                .addAttribute("today", LocalDate.now(clock));
        return "licences/detail";
    }

    /** 延续: when it may be asked for, and whether it can be today. */
    record Extension(LocalDate opensOn, LocalDate inTimeUntil, boolean open) {}

    private Extension extension(LicenceFile file) {
        var today = LocalDate.now(clock);
        var opensOn = Extensions.opensOn(file, limits);
        var open = file.standing().isActive()
                && file.awaited().extension() == null
                && !today.isBefore(opensOn)
                && !today.isAfter(file.validTo());
        return new Extension(opensOn, Extensions.inTimeUntil(file, limits), open);
    }

    private @Nullable String representative(LicenceFile file) {
        return Entries.representativeOf(file, personal).orElse(null);
    }

    @PostMapping("/{licenceId}/extension-requests")
    String requestExtension(@PathVariable LicenceId licenceId, RedirectAttributes flash) {
        return acts.redirect(
                new RequestExtension(licenceId), "licence.extension.done", "/licences/" + licenceId, flash);
    }

    @PostMapping("/{licenceId}/components/{matterRef}/hearing")
    String answerHearing(
            @PathVariable LicenceId licenceId,
            @PathVariable String matterRef,
            @RequestParam boolean asked,
            RedirectAttributes flash) {
        return acts.redirect(
                new AnswerHearingNotice(licenceId, matterRef, asked),
                "licence.hearing.done",
                "/licences/" + licenceId,
                flash);
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
