package org.onelicence.command.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.LicenceProblem;
import org.onelicence.command.licence.StandingOnDay;
import org.onelicence.command.licence.Standings;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.text.PlainDay;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 效力说明: what a licence was worth on a day, for anyone who asks, with the events and the rules that made it. */
@Controller
class StandingPages {
    private final Standings standings;
    private final Acts acts;
    private final Clock clock;

    StandingPages(Standings standings, Acts acts, Clock clock) {
        this.standings = standings;
        this.acts = acts;
        this.clock = clock;
    }

    /** @param known the last day whose records count, to its end; all of them when left empty */
    @GetMapping("/licences/{licenceId}/standing")
    ModelAndView standing(
            @PathVariable LicenceId licenceId,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known) {
        var today = standings.of(licenceId, null, null);
        var errors = new LinkedHashMap<String, String>();
        var day = day("on", on, errors);
        var knownOn = day("known", known, errors);
        var standing = errors.isEmpty() ? asked(licenceId, day, knownOn, errors) : null;
        var page = new ModelAndView(
                "licences/standing", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("standing", standing == null ? today : standing)
                .addObject("on", on.isBlank() ? today.day().toString() : on)
                .addObject("known", known)
                .addObject("today", today.day())
                .addObject("zone", clock.getZone())
                .addObject("errors", errors);
    }

    /** Null where it was refused; the reason stands beside its field. */
    private @Nullable StandingOnDay asked(
            LicenceId licenceId, @Nullable LocalDate on, @Nullable LocalDate knownOn, Map<String, String> errors) {
        try {
            return standings.of(licenceId, on, endOf(knownOn));
        } catch (Refusal no) {
            errors.put(no.problem() == LicenceProblem.KNOWN_AT_IN_THE_FUTURE ? "known" : "on", acts.text(no));
            return null;
        }
    }

    /** Of today no more is known than now. */
    private @Nullable Instant endOf(@Nullable LocalDate day) {
        if (day == null || day.equals(LocalDate.now(clock))) {
            return null;
        }
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1000);
    }

    private @Nullable LocalDate day(String field, String text, Map<String, String> errors) {
        try {
            return text.isBlank() ? null : PlainDay.kept(field, text.strip());
        } catch (Refusal noDay) {
            errors.put(field, acts.text("standing.no-day"));
            return null;
        }
    }
}
