package org.onelicence.command.draft.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.draft.Draft;
import org.onelicence.command.draft.DraftContent;
import org.onelicence.command.draft.DraftMaterials;
import org.onelicence.command.draft.DraftProblem;
import org.onelicence.command.draft.DraftSaving;
import org.onelicence.command.draft.DraftStep;
import org.onelicence.command.draft.DraftSubmission;
import org.onelicence.command.draft.Drafts;
import org.onelicence.command.guide.Guides;
import org.onelicence.platform.identity.CommandIds;
import org.onelicence.platform.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The form, kept while it is being filled. A draft exists for its applicant only. */
@RestController
@RequestMapping("/api/drafts")
class DraftController {

    private final Drafts drafts;
    private final DraftSaving saving;
    private final DraftMaterials files;
    private final DraftSubmission submission;
    private final Guides guides;
    private final CommandIds ids;

    DraftController(
            Drafts drafts,
            DraftSaving saving,
            DraftMaterials files,
            DraftSubmission submission,
            Guides guides,
            CommandIds ids) {
        this.drafts = drafts;
        this.saving = saving;
        this.files = files;
        this.submission = submission;
        this.guides = guides;
        this.ids = ids;
    }

    record Beginning(@NotNull Integer industryNo) {}

    record Begun(UUID draftId) {}

    record Looked(@NotNull Long version) {}

    record Submitted(UUID applicationId) {}

    @PostMapping
    ResponseEntity<Begun> begin(@RequestBody @Valid Beginning asked) {
        var subject = Actor.current().subject();
        var guide = guides.current(asked.industryNo());
        var id = new ApplicationId(ids.begun("application", subject));
        drafts.begin(id, subject, guide, DraftContent.EMPTY);
        return ResponseEntity.created(URI.create("/api/drafts/" + id)).body(new Begun(id.value()));
    }

    @GetMapping
    List<DraftView> mine() {
        return drafts.ofApplicant(Actor.current().subject()).stream()
                .map(this::view)
                .toList();
    }

    @GetMapping("/{draftId}")
    DraftView one(@PathVariable ApplicationId draftId) {
        return view(drafts.require(draftId, Actor.current().subject()));
    }

    @PutMapping("/{draftId}/steps/{step}")
    DraftView save(
            @PathVariable ApplicationId draftId, @PathVariable String step, @RequestBody @Valid StepFields asked) {
        var known =
                DraftStep.of(step).orElseThrow(() -> DraftProblem.UNKNOWN.because("没有这一步", "There is no such step"));
        return view(saving.save(draftId, Actor.current().subject(), known, asked.input(), asked.seen()));
    }

    @DeleteMapping("/{draftId}/prefilled/{field}")
    DraftView drop(@PathVariable ApplicationId draftId, @PathVariable String field) {
        return view(saving.drop(draftId, Actor.current().subject(), field));
    }

    /** The body is the file itself; its type and its name are what the headers say, and neither is believed. */
    @PostMapping("/{draftId}/materials/{materialKey}")
    DraftView add(@PathVariable ApplicationId draftId, @PathVariable String materialKey, HttpServletRequest file)
            throws IOException {
        files.add(
                draftId,
                Actor.current().subject(),
                materialKey,
                file.getInputStream(),
                file.getContentType(),
                SentName.of(file.getHeader("Content-Disposition")));
        return one(draftId);
    }

    @DeleteMapping("/{draftId}/materials/{materialKey}/{sha256}")
    DraftView remove(
            @PathVariable ApplicationId draftId, @PathVariable String materialKey, @PathVariable String sha256) {
        files.remove(draftId, Actor.current().subject(), materialKey, sha256);
        return one(draftId);
    }

    @DeleteMapping("/{draftId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable ApplicationId draftId) {
        var subject = Actor.current().subject();
        drafts.require(draftId, subject);
        drafts.discard(draftId, subject);
    }

    @PostMapping("/{draftId}/submission")
    ResponseEntity<Submitted> submit(@PathVariable ApplicationId draftId, @RequestBody @Valid Looked asked) {
        submission.submit(draftId, Actor.current().subject(), asked.version());
        return ResponseEntity.created(URI.create("/api/applications/" + draftId))
                .body(new Submitted(draftId.value()));
    }

    private DraftView view(Draft draft) {
        return DraftView.of(draft, guides.current(draft.industryNo()), files.of(draft.id(), draft.subject()));
    }
}
