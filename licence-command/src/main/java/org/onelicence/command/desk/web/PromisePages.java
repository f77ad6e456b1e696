package org.onelicence.command.desk.web;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationCommand.SignCommitment;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationReaders;
import org.onelicence.command.commitment.ApprovalElement;
import org.onelicence.command.commitment.CommitmentId;
import org.onelicence.command.commitment.CommitmentTerms;
import org.onelicence.command.commitment.Commitments;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an applicant may promise of a matter, has promised, and until when it is checked. */
@Controller
@RequestMapping("/applications/{applicationId}/matters/{matterRef}/commitment")
class PromisePages {

    private final ApplicationReaders readers;
    private final CommitmentTerms terms;
    private final Commitments commitments;
    private final Acts acts;

    PromisePages(ApplicationReaders readers, CommitmentTerms terms, Commitments commitments, Acts acts) {
        this.readers = readers;
        this.terms = terms;
        this.commitments = commitments;
        this.acts = acts;
    }

    @GetMapping
    String promise(@PathVariable ApplicationId applicationId, @PathVariable String matterRef, Model page) {
        var file = readers.require(applicationId, Actor.current().subject());
        page.addAttribute("file", file)
                .addAttribute("review", file.review(matterRef))
                .addAttribute("terms", terms.require(matterRef))
                .addAttribute(
                        "commitment",
                        commitments
                                .find(CommitmentId.of(applicationId.value(), matterRef))
                                .orElse(null));
        return "applications/commitment";
    }

    @PostMapping
    String sign(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam(required = false) @Nullable List<ApprovalElement> elements,
            @RequestParam int textVersion,
            @RequestParam String textSha256,
            RedirectAttributes flash) {
        var chosen = EnumSet.noneOf(ApprovalElement.class);
        if (elements != null) {
            chosen.addAll(elements);
        }
        var command = new SignCommitment(applicationId, matterRef, chosen, textVersion, textSha256);
        var page = "/applications/" + applicationId + "/matters/" + matterRef + "/commitment";
        return acts.redirect(command, "commitment.sign.done", page, flash);
    }
}
