package org.onelicence.command.desk.web;

import java.util.List;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.draft.Draft;
import org.onelicence.command.draft.DraftContent;
import org.onelicence.command.draft.DraftStep;
import org.onelicence.command.draft.DraftSubmission;
import org.onelicence.command.draft.Drafts;
import org.onelicence.command.guide.GuideMatter;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Guides;
import org.onelicence.platform.identity.Ids;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 一表申请: where the one form for an industry begins, or is taken up again. */
@Controller
@RequestMapping("/industries/{industryNo}/application")
class ApplicationFormPages {
    private final Guides guides;
    private final Drafts drafts;
    private final DraftSubmission submission;
    private final Ids ids;

    ApplicationFormPages(Guides guides, Drafts drafts, DraftSubmission submission, Ids ids) {
        this.guides = guides;
        this.drafts = drafts;
        this.submission = submission;
        this.ids = ids;
    }

    /** The key makes a form begun twice one draft. */
    @GetMapping
    String start(@PathVariable int industryNo, @RequestParam(defaultValue = "") List<String> matter, Model page) {
        var guide = guides.current(industryNo);
        var mine = drafts.ofApplicant(Actor.current().subject()).stream()
                .filter(draft -> draft.industryNo() == industryNo)
                .toList();
        page.addAttribute("guide", guide)
                .addAttribute("drafts", mine)
                .addAttribute("matters", optional(guide, matter))
                .addAttribute("key", ids.next().toString());
        return "drafts/start";
    }

    @PostMapping
    String begin(
            @PathVariable int industryNo,
            @RequestParam String key,
            @RequestParam(defaultValue = "") List<String> matter) {
        var subject = Actor.current().subject();
        var guide = guides.current(industryNo);
        var id = ApplicationId.ofRequest(subject, key);
        if (submission.isSubmitted(id, subject)) {
            return "redirect:/applications/" + id;
        }
        drafts.begin(id, subject, guide, DraftContent.choosing(optional(guide, matter)));
        return "redirect:" + at(drafts.require(id, subject), DraftStep.MATTERS);
    }

    /** What the navigator found, as far as the guide leaves it to choice; anything else in the address is passed over. */
    private static List<String> optional(GuideVersion guide, List<String> asked) {
        return guide.optionalMatters().stream()
                .map(GuideMatter::ref)
                .filter(asked::contains)
                .toList();
    }

    static String at(Draft draft, DraftStep step) {
        return "/drafts/" + draft.id() + "/" + step.code();
    }
}
