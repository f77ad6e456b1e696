package org.onelicence.command.desk.web;

import java.util.List;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.GrantMatter;
import org.onelicence.command.application.ApplicationCommand.RefuseMatter;
import org.onelicence.command.application.ApplicationCommand.RequestSupplement;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationReaders;
import org.onelicence.command.application.InstantExecutions;
import org.onelicence.command.application.NotAcceptedGround;
import org.onelicence.command.application.PauseGround;
import org.onelicence.command.application.PromisedDays;
import org.onelicence.command.application.RecusalGround;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One matter under review, with the acts the law knows for it. Whether the officer may is the aggregate's answer. */
@Controller
@RequestMapping("/desk/reviews/{applicationId}/{matterRef}")
class ReviewPages {
    private final Desk desk;
    private final ApplicationReaders readers;
    private final ApplicationSteps steps;
    private final Guides guides;
    private final PromisedDays promised;
    private final PersonalData personal;
    private final Acts acts;
    private final InstantExecutions instant;

    ReviewPages(
            Desk desk,
            ApplicationReaders readers,
            ApplicationSteps steps,
            Guides guides,
            PromisedDays promised,
            PersonalData personal,
            Acts acts,
            InstantExecutions instant) {
        this.desk = desk;
        this.readers = readers;
        this.steps = steps;
        this.guides = guides;
        this.promised = promised;
        this.personal = personal;
        this.acts = acts;
        this.instant = instant;
    }

    @GetMapping
    String review(@PathVariable ApplicationId applicationId, @PathVariable String matterRef, Model page) {
        var file = readers.require(applicationId, Actor.current().subject());
        var review = file.review(matterRef);
        var made = file.submitted();
        var place = desk.today();
        page.addAttribute("place", place)
                .addAttribute("file", file)
                .addAttribute("review", review)
                .addAttribute("guide", guides.version(made.industryNo(), made.guideVersion()))
                .addAttribute("answers", file.form(personal))
                .addAttribute("materials", Handed.of(file, personal, guides))
                .addAttribute("supplied", file.answers(review, personal))
                .addAttribute("steps", steps.of(applicationId))
                .addAttribute("promised", promised)
                .addAttribute("corrections", file.corrections(review, personal))
                .addAttribute("notAcceptedGrounds", NotAcceptedGround.values())
                .addAttribute("pauseGrounds", PauseGround.values())
                .addAttribute("again", review.instant() == null ? null : instant.again(file, matterRef))
                .addAttribute("recusalGrounds", RecusalGround.values())
                .addAttribute(
                        "ownNumber", place.numberIn(review.matter().department().code()))
                .addAttribute("head", place.heads(review.matter().department().code()))
                .addAttribute("inspects", place.inspects(review.inspection()))
                .addAttribute(
                        "competent",
                        place.decidesFor(review.matter().department().code()));
        return "desk/review";
    }

    @PostMapping("/supplement-requests")
    String requestSupplement(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam String gaps,
            RedirectAttributes flash) {
        List<String> lines =
                gaps.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var command = new RequestSupplement(applicationId, matterRef, lines);
        return acts.redirectWith(gaps, command, "act.supplement.done", page(applicationId, matterRef), flash);
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable ApplicationId applicationId, @PathVariable String matterRef, RedirectAttributes flash) {
        var command = new AcceptMatter(applicationId, matterRef);
        return acts.redirect(command, "act.accept.done", page(applicationId, matterRef), flash);
    }

    @PostMapping("/grant")
    String grant(@PathVariable ApplicationId applicationId, @PathVariable String matterRef, RedirectAttributes flash) {
        var command = new GrantMatter(applicationId, matterRef);
        return acts.redirect(command, "act.grant.done", page(applicationId, matterRef), flash);
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam String reasons,
            RedirectAttributes flash) {
        var command = new RefuseMatter(applicationId, matterRef, reasons.strip());
        return acts.redirectWith(reasons, command, "act.refuse.done", page(applicationId, matterRef), flash);
    }

    private static String page(ApplicationId applicationId, String matterRef) {
        return "/desk/reviews/" + applicationId + "/" + matterRef;
    }
}
