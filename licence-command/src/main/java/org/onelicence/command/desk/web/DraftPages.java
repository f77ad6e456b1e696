package org.onelicence.command.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.draft.Draft;
import org.onelicence.command.draft.DraftContent;
import org.onelicence.command.draft.DraftMaterials;
import org.onelicence.command.draft.DraftProblem;
import org.onelicence.command.draft.DraftSaving;
import org.onelicence.command.draft.DraftStep;
import org.onelicence.command.draft.DraftSubmission;
import org.onelicence.command.draft.Drafts;
import org.onelicence.command.draft.RegistrationNotes;
import org.onelicence.command.draft.StepInput;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.material.MaterialLimits;
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

/** The one form, step by step: whatever is sent is saved, and what is still missing is told beside it. */
@Controller
@RequestMapping("/drafts/{draftId}")
class DraftPages {
    private static final String DROP = "drop:";

    private final Drafts drafts;
    private final DraftSaving saving;
    private final DraftMaterials files;
    private final DraftSubmission submission;
    private final RegistrationNotes notes;
    private final Guides guides;
    private final MaterialLimits limits;
    private final Acts acts;

    DraftPages(
            Drafts drafts,
            DraftSaving saving,
            DraftMaterials files,
            DraftSubmission submission,
            RegistrationNotes notes,
            Guides guides,
            MaterialLimits limits,
            Acts acts) {
        this.drafts = drafts;
        this.saving = saving;
        this.files = files;
        this.submission = submission;
        this.notes = notes;
        this.guides = guides;
        this.limits = limits;
        this.acts = acts;
    }

    /** Where something is missing first. */
    @GetMapping
    String resume(@PathVariable ApplicationId draftId) {
        var page = page(draft(draftId), DraftStep.CHECK, null);
        var next = List.of(DraftStep.values()).stream()
                .filter(step -> !page.gaps(step).isEmpty())
                .findFirst()
                .orElse(DraftStep.CHECK);
        return "redirect:" + ApplicationFormPages.at(page.draft(), next);
    }

    @GetMapping("/{step:matters|holder|form|materials|commitment|check}")
    ModelAndView show(@PathVariable ApplicationId draftId, @PathVariable String step) {
        return view(page(draft(draftId), known(step), null), Map.of(), HttpStatus.OK);
    }

    @PostMapping("/{step:matters|holder|form|materials|commitment}")
    ModelAndView save(
            @PathVariable ApplicationId draftId,
            @PathVariable("step") String stepCode,
            @RequestParam MultiValueMap<String, String> sent) {
        var step = known(stepCode);
        var before = draft(draftId);
        var typed = DraftForm.typed(step, guides.current(before.industryNo()), sent);
        try {
            var saved = saving.save(draftId, before.subject(), step, typed, sentIn(sent, "seen"));
            return after(saved, step, sentIn(sent, "action"), before);
        } catch (Refusal no) {
            return refused(draftId, step, typed, no);
        }
    }

    /** Somebody else's window was first, or a value cannot be kept: what was typed stays, beside what is saved. */
    private ModelAndView refused(ApplicationId draftId, DraftStep step, StepInput typed, Refusal no) {
        var errors = DraftPage.told(no.errors());
        if (errors.isEmpty()) {
            errors.put("", acts.text(no));
        }
        var status = no.problem() == DraftProblem.CHANGED ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return view(page(draft(draftId), step, step == DraftStep.CHECK ? null : typed), errors, status);
    }

    private ModelAndView after(Draft saved, DraftStep step, String action, Draft before) {
        if (action.startsWith(DROP)) {
            saving.drop(saved.id(), saved.subject(), action.substring(DROP.length()));
            return redirect(saved, step);
        }
        return switch (action) {
            case "save" -> new ModelAndView("redirect:/applications");
            case "back" -> redirect(saved, step.before());
            case "fill" -> redirect(saved, step);
            default -> next(saved, step, before);
        };
    }

    /** On to the next step when this one is whole; what was just filled in for somebody is shown to him first. */
    private ModelAndView next(Draft saved, DraftStep step, Draft before) {
        var page = page(saved, step, null);
        var errors = DraftPage.told(page.gaps(step));
        if (!errors.isEmpty()) {
            return view(page, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return redirect(saved, isFilledIn(saved, before) && step == DraftStep.HOLDER ? step : step.next());
    }

    private static boolean isFilledIn(Draft saved, Draft before) {
        return DraftContent.HOLDER_FIELDS.stream()
                .anyMatch(field -> saved.content().source(field) != null
                        && before.content().source(field) == null);
    }

    @PostMapping("/submission")
    ModelAndView submit(@PathVariable ApplicationId draftId, @RequestParam long version, RedirectAttributes flash) {
        try {
            submission.submit(draftId, Actor.current().subject(), version);
            flash.addFlashAttribute("done", acts.text("form.submitted"));
            acts.listsCaughtUp();
            return new ModelAndView("redirect:/applications/" + draftId);
        } catch (Refusal no) {
            if (no.problem() == DraftProblem.UNKNOWN) {
                throw no;
            }
            return refused(draftId, DraftStep.CHECK, new StepInput(List.of(), Map.of(), Set.of(), false), no);
        }
    }

    @GetMapping("/discard")
    String discarding(@PathVariable ApplicationId draftId, Model page) {
        var draft = draft(draftId);
        page.addAttribute("draft", draft).addAttribute("guide", guides.current(draft.industryNo()));
        return "drafts/discard";
    }

    @PostMapping("/discard")
    String discard(@PathVariable ApplicationId draftId, RedirectAttributes flash) {
        drafts.discard(draftId, Actor.current().subject());
        flash.addFlashAttribute("done", acts.text("draft.discarded"));
        return "redirect:/applications";
    }

    private Draft draft(ApplicationId draftId) {
        return drafts.require(draftId, Actor.current().subject());
    }

    private DraftPage page(Draft draft, DraftStep step, @Nullable StepInput typed) {
        return new DraftPage(
                draft, guides.current(draft.industryNo()), step, files.of(draft.id(), draft.subject()), typed);
    }

    private ModelAndView view(DraftPage page, Map<String, String> errors, HttpStatus status) {
        var view = new ModelAndView("drafts/step", status);
        view.addObject("page", page)
                .addObject("guide", page.guide())
                .addObject("errors", errors)
                .addObject("fileMax", limits.file())
                .addObject("notes", notes.of(page.draft().content()));
        return view;
    }

    private static ModelAndView redirect(Draft draft, DraftStep step) {
        return new ModelAndView("redirect:" + ApplicationFormPages.at(draft, step));
    }

    private static DraftStep known(String step) {
        return DraftStep.of(step).orElseThrow(() -> DraftProblem.UNKNOWN.because("没有这一步", "There is no such step"));
    }

    private static String sentIn(MultiValueMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "");
    }
}
