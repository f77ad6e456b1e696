package org.onelicence.command.desk.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.guide.Differences;
import org.onelicence.command.guide.DraftStanding;
import org.onelicence.command.guide.GuideCapacities;
import org.onelicence.command.guide.GuideCommand.ApproveGuide;
import org.onelicence.command.guide.GuideCommand.DiscardDraft;
import org.onelicence.command.guide.GuideCommand.DraftGuide;
import org.onelicence.command.guide.GuideCommand.ReturnDraft;
import org.onelicence.command.guide.GuideCommand.ReviseDraft;
import org.onelicence.command.guide.GuideCommand.SubmitForReview;
import org.onelicence.command.guide.GuideContent;
import org.onelicence.command.guide.GuideDraft;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Guides;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The guides an officer's department leads: write the next version, see what it changes, and let a second officer approve it. */
@Controller
@RequestMapping("/desk/guides")
class GuidePages {
    private final Desk desk;
    private final Guides guides;
    private final GuideCapacities capacities;
    private final AuthorityRegister register;
    private final Acts acts;

    GuidePages(Desk desk, Guides guides, GuideCapacities capacities, AuthorityRegister register, Acts acts) {
        this.desk = desk;
        this.guides = guides;
        this.capacities = capacities;
        this.register = register;
        this.acts = acts;
    }

    @GetMapping
    String mine(Model page) {
        var place = desk.today();
        page.addAttribute("place", place)
                .addAttribute(
                        "rows",
                        guides.all().stream()
                                .filter(guide -> place.leads(guide, capacities.drafting())
                                        || place.leads(guide, capacities.approving()))
                                .map(guide -> new Row(
                                        guide, guides.draft(guide.industryNo()).orElse(null)))
                                .toList());
        return "desk/guides";
    }

    /** An industry with the draft of its next version, if there is one. */
    record Row(GuideVersion guide, @Nullable GuideDraft draft) {}

    @GetMapping("/{industryNo}")
    String draft(@PathVariable int industryNo, Model page) {
        var place = desk.today();
        var latest = guides.versions(industryNo).get(0);
        var draft = guides.draft(industryNo).orElse(null);
        page.addAttribute("place", place)
                .addAttribute("guide", latest)
                .addAttribute("draft", draft)
                .addAttribute("differences", draft == null ? List.of() : Differences.between(latest, draft.content()))
                .addAttribute("drafts", place.leads(latest, capacities.drafting()))
                .addAttribute("reviews", reviews(place, latest, draft));
        return "desk/guide";
    }

    private boolean reviews(Desk.Place place, GuideVersion latest, @Nullable GuideDraft draft) {
        return draft != null
                && draft.standing() == DraftStanding.UNDER_REVIEW
                && place.leads(latest, capacities.approving())
                && !draft.isBy(Actor.current().subject());
    }

    @GetMapping("/{industryNo}/edit")
    ModelAndView edit(@PathVariable int industryNo) {
        return editing(industryNo, GuideForm.of(base(industryNo)), Map.of(), HttpStatus.OK);
    }

    @PostMapping("/{industryNo}/edit")
    ModelAndView write(
            @PathVariable int industryNo,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes flash) {
        var form = GuideForm.typed(fields);
        var reading = new GuideFormReading(form, base(industryNo));
        var content = reading.content();
        var errors = new LinkedHashMap<String, String>();
        reading.malformedLines().forEach((field, line) -> errors.put(field, acts.text("guide.edit.unreadable", line)));
        if (errors.isEmpty()) {
            try {
                var key = Integer.toString(industryNo);
                acts.send(
                        guides.draft(industryNo).isPresent()
                                ? new ReviseDraft(key, content)
                                : new DraftGuide(key, content));
                flash.addFlashAttribute("done", acts.text("guide.edit.done"));
                return new ModelAndView("redirect:/desk/guides/" + industryNo);
            } catch (Refusal no) {
                errors.put("", acts.text(no));
            }
        }
        return editing(industryNo, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private GuideContent base(int industryNo) {
        return GuideContent.of(
                guides.draft(industryNo).map(GuideDraft::content).orElseGet(() -> guides.versions(industryNo)
                        .get(0)));
    }

    private ModelAndView editing(int industryNo, GuideForm form, Map<String, String> errors, HttpStatus status) {
        var page = new ModelAndView("desk/guide-edit", status);
        page.addObject("place", desk.today())
                .addObject("guide", guides.versions(industryNo).get(0))
                .addObject("departments", register.departments())
                .addObject("groups", GuideForm.GROUPS)
                .addObject("form", form)
                .addObject("errors", errors);
        return page;
    }

    @PostMapping("/{industryNo}/submission")
    String submit(@PathVariable int industryNo, RedirectAttributes flash) {
        return acts.redirect(new SubmitForReview(key(industryNo)), "guide.submitted", at(industryNo), flash);
    }

    @PostMapping("/{industryNo}/approval")
    String approve(@PathVariable int industryNo, @RequestParam LocalDate effectiveFrom, RedirectAttributes flash) {
        return acts.redirect(new ApproveGuide(key(industryNo), effectiveFrom), "guide.approved", at(industryNo), flash);
    }

    @PostMapping("/{industryNo}/return")
    String sendBack(@PathVariable int industryNo, @RequestParam String reasons, RedirectAttributes flash) {
        var command = new ReturnDraft(key(industryNo), reasons.strip());
        return acts.redirectWith(reasons, command, "guide.returned", at(industryNo), flash);
    }

    @PostMapping("/{industryNo}/discard")
    String discard(@PathVariable int industryNo, @RequestParam String reasons, RedirectAttributes flash) {
        var command = new DiscardDraft(key(industryNo), reasons.strip());
        return acts.redirectWith(reasons, command, "guide.discarded", at(industryNo), flash);
    }

    private static String key(int industryNo) {
        return Integer.toString(industryNo);
    }

    private static String at(int industryNo) {
        return "/desk/guides/" + industryNo;
    }
}
