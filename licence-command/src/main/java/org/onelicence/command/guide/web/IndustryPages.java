package org.onelicence.command.guide.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Delegation;
import org.onelicence.command.guide.Condition;
import org.onelicence.command.guide.GuideMatter;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.guide.Industries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** 一键导航 and 一单告知 for people: find the industry, read the single notice. */
@Controller
class IndustryPages {
    private static final List<String> GROUPS = List.of("premises", "equipment", "funds", "staff", "rules");

    private final Industries industries;
    private final Guides guides;
    private final AuthorityRegister register;
    private final Clock clock;

    IndustryPages(Industries industries, Guides guides, AuthorityRegister register, Clock clock) {
        this.industries = industries;
        this.guides = guides;
        this.register = register;
        this.clock = clock;
    }

    /** With htmx only the list is sent again while someone types; without it the form does the same. */
    @GetMapping({"/", "/industries"})
    String find(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            Model page) {
        page.addAttribute("q", q).addAttribute("industries", industries.find(q));
        return partly ? "industries/list :: found" : "industries/list";
    }

    @GetMapping("/industries/{industryNo}")
    String notice(@PathVariable int industryNo, Model page) {
        var guide = guides.current(industryNo);
        page.addAttribute("guide", guide)
                .addAttribute(
                        "groups",
                        GROUPS.stream().map(group -> Group.of(group, guide)).toList())
                .addAttribute("rows", guide.matters().stream().map(this::row).toList());
        return "industries/notice";
    }

    private MatterRow row(GuideMatter matter) {
        var today = LocalDate.now(clock);
        return new MatterRow(matter, register.delegations(matter.department().code(), matter.ref(), today));
    }

    /** A matter with the organs that passed the power over it to its department. */
    record MatterRow(GuideMatter matter, List<Delegation> delegations) {}

    record Group(String name, List<Condition> conditions) {
        static Group of(String name, GuideVersion guide) {
            return new Group(
                    name,
                    guide.conditions().stream()
                            .filter(condition -> condition.group().equals(name))
                            .toList());
        }
    }
}
