package org.onelicence.command.guide.web;

import java.time.Clock;
import java.time.LocalDate;
import org.onelicence.command.guide.Differences;
import org.onelicence.command.guide.Guides;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every version of a guide with its day, and what changed from one to another: public, since people are judged by them. */
@Controller
@RequestMapping("/industries/{industryNo}/versions")
class VersionPages {
    private final Guides guides;
    private final Clock clock;

    VersionPages(Guides guides, Clock clock) {
        this.guides = guides;
        this.clock = clock;
    }

    @GetMapping
    String versions(@PathVariable int industryNo, Model page) {
        page.addAttribute("guide", guides.current(industryNo))
                .addAttribute("versions", guides.versions(industryNo))
                .addAttribute("today", LocalDate.now(clock));
        return "industries/versions";
    }

    @GetMapping("/{earlier}/differences/{later}")
    String differences(@PathVariable int industryNo, @PathVariable int earlier, @PathVariable int later, Model page) {
        var before = guides.version(industryNo, earlier);
        var after = guides.version(industryNo, later);
        page.addAttribute("before", before)
                .addAttribute("guide", after)
                .addAttribute("differences", Differences.between(before, after));
        return "industries/differences";
    }
}
