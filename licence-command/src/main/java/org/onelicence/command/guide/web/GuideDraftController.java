package org.onelicence.command.guide.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.guide.DraftStanding;
import org.onelicence.command.guide.GuideCommand;
import org.onelicence.command.guide.GuideCommand.ApproveGuide;
import org.onelicence.command.guide.GuideCommand.DiscardDraft;
import org.onelicence.command.guide.GuideCommand.DraftGuide;
import org.onelicence.command.guide.GuideCommand.ReturnDraft;
import org.onelicence.command.guide.GuideCommand.ReviseDraft;
import org.onelicence.command.guide.GuideCommand.SubmitForReview;
import org.onelicence.command.guide.GuideContent;
import org.onelicence.command.guide.GuideDraft;
import org.onelicence.command.guide.GuideProblem;
import org.onelicence.command.guide.Guides;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The version to come: written by one officer, approved by another. Officers are shown by number, never by account. */
@RestController
@RequestMapping("/api/industries/{industryNo}/draft")
class GuideDraftController {
    private static final int TEXT_MAX = 1000;

    private final Guides guides;
    private final CommandGateway commands;

    GuideDraftController(Guides guides, CommandGateway commands) {
        this.guides = guides;
        this.commands = commands;
    }

    @GetMapping
    DraftView draft(@PathVariable int industryNo) {
        return guides.draft(industryNo)
                .map(DraftView::of)
                .orElseThrow(() -> GuideProblem.DRAFT_MISSING.because("行业 " + industryNo, "Industry " + industryNo));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(@PathVariable int industryNo, @RequestBody @Valid GuideContent content) {
        send(industryNo, new DraftGuide(key(industryNo), content));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revise(@PathVariable int industryNo, @RequestBody @Valid GuideContent content) {
        send(industryNo, new ReviseDraft(key(industryNo), content));
    }

    @PostMapping("/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@PathVariable int industryNo) {
        send(industryNo, new SubmitForReview(key(industryNo)));
    }

    @PostMapping("/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable int industryNo, @RequestBody @Valid Approval asked) {
        send(industryNo, new ApproveGuide(key(industryNo), asked.effectiveFrom()));
    }

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendBack(@PathVariable int industryNo, @RequestBody @Valid Reasons asked) {
        send(industryNo, new ReturnDraft(key(industryNo), asked.reasons()));
    }

    @PostMapping("/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable int industryNo, @RequestBody @Valid Reasons asked) {
        send(industryNo, new DiscardDraft(key(industryNo), asked.reasons()));
    }

    /** An industry the plan does not know has no aggregate to ask. */
    private void send(int industryNo, GuideCommand command) {
        guides.versions(industryNo);
        commands.sendAndWait(command);
    }

    private static String key(int industryNo) {
        return Integer.toString(industryNo);
    }

    record Approval(@NotNull LocalDate effectiveFrom) {}

    record Reasons(@NotBlank @Size(max = TEXT_MAX) String reasons) {}

    /** A draft as its department sees it; {@code version} is the number it will have. */
    record DraftView(
            int version,
            DraftStanding standing,
            List<String> drafterNumbers,
            LocalDate changedOn,
            @Nullable String returnedBecause,
            GuideContent content) {
        static DraftView of(GuideDraft draft) {
            return new DraftView(
                    draft.content().version(),
                    draft.standing(),
                    draft.officerNumbers(),
                    draft.changedOn(),
                    draft.returnedBecause(),
                    GuideContent.of(draft.content()));
        }
    }
}
