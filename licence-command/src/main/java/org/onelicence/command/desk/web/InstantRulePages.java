package org.onelicence.command.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onelicence.command.authority.AssignedMatter;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.desk.web.RuleTable.UnreadableLine;
import org.onelicence.command.instant.InstantCandidates;
import org.onelicence.command.instant.RuleSetCommand.DraftRules;
import org.onelicence.command.instant.RuleSetCommand.PublishRules;
import org.onelicence.command.instant.RuleSetCommand.RetireRules;
import org.onelicence.command.instant.RuleSetFile;
import org.onelicence.command.instant.RuleSets;
import org.onelicence.command.instant.RuleVersion;
import org.onelicence.command.listing.Paging;
import org.onelicence.command.trial.Trials;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rule sets of a department's matters: read, drafted, tried on the past, published by a second officer, retired. */
@Controller
@RequestMapping("/desk")
class InstantRulePages {
    private static final int SIZE = 20;

    private final Desk desk;
    private final AuthorityRegister register;
    private final InstantCandidates candidates;
    private final RuleSets rules;
    private final Trials trials;
    private final Acts acts;

    InstantRulePages(
            Desk desk,
            AuthorityRegister register,
            InstantCandidates candidates,
            RuleSets rules,
            Trials trials,
            Acts acts) {
        this.desk = desk;
        this.register = register;
        this.candidates = candidates;
        this.rules = rules;
        this.trials = trials;
        this.acts = acts;
    }

    /** A matter that may have rules, with those it has. */
    record Line(String departmentCode, AssignedMatter matter, Optional<RuleVersion> newest) {}

    @GetMapping("/instant-rules")
    String list(Model page) {
        var place = desk.today();
        page.addAttribute("place", place);
        if (!place.decides()) {
            return "desk/none";
        }
        page.addAttribute(
                "lines",
                place.deciding().stream().flatMap(code -> lines(code).stream()).toList());
        return "desk/instant-rules";
    }

    private List<Line> lines(String departmentCode) {
        var files = rules.of(List.of(departmentCode));
        return register.department(departmentCode).matters().stream()
                .filter(matter -> candidates.all().contains(matter.ref()))
                .map(matter -> new Line(departmentCode, matter, newest(files, matter)))
                .toList();
    }

    private static Optional<RuleVersion> newest(List<RuleSetFile> files, AssignedMatter matter) {
        return files.stream()
                .filter(file -> file.matterRef().equals(matter.ref()))
                .map(RuleSetFile::newest)
                .findFirst();
    }

    @GetMapping("/instant-rules/{departmentCode}/{matterRef}")
    String one(@PathVariable String departmentCode, @PathVariable String matterRef, Model page) {
        var place = desk.today();
        page.addAttribute("place", place);
        if (!place.decidesFor(departmentCode)) {
            return "desk/none";
        }
        var line = lines(departmentCode).stream()
                .filter(each -> each.matter().ref().equals(matterRef))
                .findFirst();
        var versions = line.flatMap(Line::newest)
                .map(newest -> rules.require(departmentCode, matterRef).versions())
                .orElse(List.of());
        page.addAttribute("line", line.orElse(null))
                .addAttribute("versions", versions)
                .addAttribute("today", place.today())
                .addAttribute(
                        "table",
                        RuleTable.write(
                                versions.isEmpty()
                                        ? List.of()
                                        : versions.get(versions.size() - 1)
                                                .drafted()
                                                .rules()));
        return line.isEmpty() ? "desk/none" : "desk/instant-rule-set";
    }

    @PostMapping("/instant-rules/{departmentCode}/{matterRef}/versions")
    String draft(
            @PathVariable String departmentCode,
            @PathVariable String matterRef,
            @RequestParam String rules,
            @RequestParam String reason,
            RedirectAttributes flash) {
        var page = page(departmentCode, matterRef);
        flash.addFlashAttribute("typedRules", rules).addFlashAttribute("typedReason", reason);
        if (rules.length() > RuleTable.LENGTH_MAX) {
            return refused(acts.text("act.text-missing"), page, flash);
        }
        try {
            var command = new DraftRules(departmentCode, matterRef, RuleTable.read(rules), reason.strip());
            return acts.redirectWith(reason, command, "instant.draft.done", page, flash);
        } catch (UnreadableLine unreadable) {
            return refused(acts.text("instant.draft.unreadable", unreadable.line()), page, flash);
        }
    }

    private static String refused(String text, String page, RedirectAttributes flash) {
        flash.addFlashAttribute("refused", text);
        return "redirect:" + page;
    }

    @PostMapping("/instant-rules/{departmentCode}/{matterRef}/versions/{version}/trials")
    String tryOut(
            @PathVariable String departmentCode,
            @PathVariable String matterRef,
            @PathVariable int version,
            RedirectAttributes flash) {
        try {
            var trial = trials.ask(Actor.current().subject(), departmentCode, matterRef, version);
            return "redirect:/desk/instant-trials/" + trial;
        } catch (Refusal no) {
            return refused(acts.text(no), page(departmentCode, matterRef), flash);
        }
    }

    @PostMapping("/instant-rules/{departmentCode}/{matterRef}/versions/{version}/publication")
    String publish(
            @PathVariable String departmentCode,
            @PathVariable String matterRef,
            @PathVariable int version,
            @RequestParam LocalDate effectiveFrom,
            RedirectAttributes flash) {
        var command = new PublishRules(departmentCode, matterRef, version, effectiveFrom);
        return acts.redirect(command, "instant.publish.done", page(departmentCode, matterRef), flash);
    }

    @PostMapping("/instant-rules/{departmentCode}/{matterRef}/versions/{version}/retirement")
    String retire(
            @PathVariable String departmentCode,
            @PathVariable String matterRef,
            @PathVariable int version,
            @RequestParam String reason,
            RedirectAttributes flash) {
        var command = new RetireRules(departmentCode, matterRef, version, reason.strip());
        return acts.redirectWith(reason, command, "instant.retire.done", page(departmentCode, matterRef), flash);
    }

    @GetMapping("/instant-trials/{trialId}")
    String trial(@PathVariable UUID trialId, @RequestParam(defaultValue = "0") int page, Model model) {
        var trial = trials.require(Actor.current().subject(), trialId);
        model.addAttribute("place", desk.today())
                .addAttribute("trial", trial)
                .addAttribute("differences", trials.differences(trial, new Paging(page, SIZE)))
                .addAttribute(
                        "rules",
                        rules.require(trial.departmentCode(), trial.matterRef())
                                .version(trial.version())
                                .rules());
        return "desk/instant-trial";
    }

    private static String page(String departmentCode, String matterRef) {
        return "/desk/instant-rules/" + departmentCode + "/" + matterRef;
    }
}
