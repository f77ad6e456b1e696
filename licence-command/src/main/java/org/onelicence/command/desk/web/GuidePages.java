package org.onelicence.command.desk.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.guide.Differences;
import org.onelicence.command.guide.DraftStanding;
import org.onelicence.command.guide.GuideCapacities;
import org.onelicence.command.guide.GuideCommand.ApproveGuide;
import org.onelicence.command.guide.GuideCommand.DiscardDraft;
import org.onelicence.command.guide.GuideCommand.ReturnDraft;
import org.onelicence.command.guide.GuideCommand.SubmitForReview;
import org.onelicence.command.guide.GuideDraft;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Guides;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The guides an officer's department leads: see what a draft changes, hand it on, and let a second officer approve it. */
@Controller
@RequestMapping("/desk/guides")
class GuidePages {
    private final Desk desk;
    private final Guides guides;
    private final GuideCapacities capacities;
    private final Acts acts;

    GuidePages(Desk desk, Guides guides, GuideCapacities capacities, Acts acts) {
        this.desk = desk;
        this.guides = guides;
        this.capacities = capacities;
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

    @PostMapping("/{industryNo}/submission")
    String submit(@PathVariable int industryNo, RedirectAttributes flash) {
        return acts.redirect(new SubmitForReview(key(industryNo)), "guide.submitted", at(industryNo), flash);
    }

    @PostMapping("/{industryNo}/approval")
    String approve(@PathVariable int industryNo, @RequestParam String effectiveFrom, RedirectAttributes flash) {
        var key = key(industryNo);
        var day = day(effectiveFrom);
        if (day == null) {
            flash.addFlashAttribute("refused", acts.text("guide.effective.unreadable"));
        } else {
            acts.redirect(new ApproveGuide(key, day), "guide.approved", at(industryNo), flash);
        }
        return keeping("typedDay", effectiveFrom, industryNo, flash);
    }

    @PostMapping("/{industryNo}/return")
    String sendBack(@PathVariable int industryNo, @RequestParam String reasons, RedirectAttributes flash) {
        var command = new ReturnDraft(key(industryNo), reasons.strip());
        acts.redirectWith(reasons, command, "guide.returned", at(industryNo), flash);
        return keeping("typedReturn", reasons, industryNo, flash);
    }

    @PostMapping("/{industryNo}/discard")
    String discard(@PathVariable int industryNo, @RequestParam String reasons, RedirectAttributes flash) {
        var command = new DiscardDraft(key(industryNo), reasons.strip());
        acts.redirectWith(reasons, command, "guide.discarded", at(industryNo), flash);
        return keeping("typedDiscard", reasons, industryNo, flash);
    }

    /** What was typed stands in its own form again when it was refused: the page has several. */
    private static String keeping(String form, String typed, int industryNo, RedirectAttributes flash) {
        if (flash.getFlashAttributes().containsKey("refused")) {
            flash.addFlashAttribute(form, typed);
        }
        return "redirect:" + at(industryNo);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** An industry the plan does not know has no aggregate to ask. */
    private String key(int industryNo) {
        guides.versions(industryNo);
        return Integer.toString(industryNo);
    }

    private static String at(int industryNo) {
        return "/desk/guides/" + industryNo;
    }
}
