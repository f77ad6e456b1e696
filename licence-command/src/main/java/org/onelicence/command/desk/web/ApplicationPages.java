package org.onelicence.command.desk.web;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onelicence.command.application.ApplicationCommand.AbandonMatter;
import org.onelicence.command.application.ApplicationCommand.SupplyMissing;
import org.onelicence.command.application.ApplicationCommand.WithdrawApplication;
import org.onelicence.command.application.ApplicationFile;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationOverviews;
import org.onelicence.command.application.ApplicationReaders;
import org.onelicence.command.application.PromisedDays;
import org.onelicence.command.application.Turns;
import org.onelicence.command.draft.Drafts;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.listing.Paging;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the applicant sees of an application, and what he can still do. */
@Controller
@RequestMapping("/applications")
class ApplicationPages {
    private static final int SIZE = 20;

    private final ApplicationOverviews overviews;
    private final Drafts drafts;
    private final ApplicationReaders readers;
    private final ApplicationSteps steps;
    private final Guides guides;
    private final PromisedDays promised;
    private final Turns turns;
    private final SupplementFiles supplements;
    private final Licences licences;
    private final PersonalData personal;
    private final Acts acts;

    ApplicationPages(
            ApplicationOverviews overviews,
            Drafts drafts,
            ApplicationReaders readers,
            ApplicationSteps steps,
            Guides guides,
            PromisedDays promised,
            Turns turns,
            SupplementFiles supplements,
            Licences licences,
            PersonalData personal,
            Acts acts) {
        this.overviews = overviews;
        this.drafts = drafts;
        this.readers = readers;
        this.steps = steps;
        this.guides = guides;
        this.promised = promised;
        this.turns = turns;
        this.supplements = supplements;
        this.licences = licences;
        this.personal = personal;
        this.acts = acts;
    }

    @GetMapping
    String mine(@RequestParam(defaultValue = "0") int page, Model model) {
        var found = overviews.ofApplicant(Actor.current().subject(), new Paging(page, SIZE));
        model.addAttribute("applications", found)
                .addAttribute("industries", industries())
                .addAttribute("drafts", drafts.ofApplicant(Actor.current().subject()));
        return "applications/list";
    }

    private Map<Integer, GuideVersion> industries() {
        return guides.all().stream().collect(Collectors.toMap(GuideVersion::industryNo, guide -> guide));
    }

    @GetMapping("/{applicationId}")
    String one(@PathVariable ApplicationId applicationId, Model page) {
        var subject = Actor.current().subject();
        var file = readers.require(applicationId, subject);
        var made = file.submitted();
        page.addAttribute("file", file)
                .addAttribute("mine", file.isOf(subject))
                .addAttribute("steps", steps.of(applicationId))
                .addAttribute("summary", turns.summary(file))
                .addAttribute("turns", turns.of(file))
                .addAttribute("materials", Handed.of(file, personal, guides))
                .addAttribute("promised", promised)
                .addAttribute("guide", guides.version(made.industryNo(), made.guideVersion()))
                .addAttribute("newest", guides.current(made.industryNo()))
                .addAttribute("answers", file.form(personal))
                .addAttribute("licence", licence(file));
        return "applications/detail";
    }

    /** The licence this application led to; none where the premises hold an older one. */
    private Object licence(ApplicationFile file) {
        return licences.find(file.licenceId())
                .filter(licence ->
                        licence.issued().applicationId().equals(file.id().value()));
    }

    @PostMapping("/{applicationId}/withdrawal")
    String withdraw(@PathVariable ApplicationId applicationId, @RequestParam String reason, RedirectAttributes flash) {
        var command = new WithdrawApplication(applicationId, reason.strip());
        return acts.redirectWith(reason, command, "application.withdrawn", "/applications/" + applicationId, flash);
    }

    @PostMapping("/{applicationId}/matters/{matterRef}/abandonment")
    String abandon(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam String reason,
            RedirectAttributes flash) {
        var command = new AbandonMatter(applicationId, matterRef, reason.strip());
        return acts.redirectWith(reason, command, "act.abandon.done", "/applications/" + applicationId, flash);
    }

    /** Answers and files come under the numbers of the gaps. */
    @PostMapping("/{applicationId}/matters/{matterRef}/supplements")
    String supply(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> uploads,
            RedirectAttributes flash)
            throws IOException {
        var answers = new TreeMap<String, String>();
        fields.forEach((name, values) -> {
            if (name.startsWith("answer.") && !values.get(0).isBlank()) {
                answers.put(name.substring("answer.".length()), values.get(0).strip());
            }
        });
        var next = "/applications/" + applicationId;
        try {
            var files = supplements.taken(applicationId, matterRef, uploads);
            var command = new SupplyMissing(applicationId, matterRef, answers, files);
            var all = String.join("", answers.values());
            return acts.redirectWith(all, command, "application.supplemented", next, flash);
        } catch (Refusal no) {
            flash.addFlashAttribute("refused", acts.text(no));
            return "redirect:" + next;
        }
    }
}
