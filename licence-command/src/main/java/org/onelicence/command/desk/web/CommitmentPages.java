package org.onelicence.command.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationCommand.GrantOnCommitment;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.commitment.ApprovalElement;
import org.onelicence.command.commitment.CommitmentCommand.ConfirmRectification;
import org.onelicence.command.commitment.CommitmentCommand.RecordVerification;
import org.onelicence.command.commitment.CommitmentCommand.RevokeForBreach;
import org.onelicence.command.commitment.CommitmentId;
import org.onelicence.command.commitment.CommitmentOverviews;
import org.onelicence.command.commitment.CommitmentReaders;
import org.onelicence.command.commitment.ElementFinding;
import org.onelicence.command.listing.Paging;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was promised to an officer's departments and has to be checked, and the buttons for what is found. */
@Controller
@RequestMapping("/desk")
class CommitmentPages {
    private static final int SIZE = 20;

    private final Desk desk;
    private final CommitmentOverviews overviews;
    private final CommitmentReaders readers;
    private final Acts acts;

    CommitmentPages(Desk desk, CommitmentOverviews overviews, CommitmentReaders readers, Acts acts) {
        this.desk = desk;
        this.overviews = overviews;
        this.readers = readers;
        this.acts = acts;
    }

    @GetMapping("/commitments")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        var place = desk.today();
        model.addAttribute("place", place);
        var departments =
                place.appointments().stream().map(OfficerOnDuty::departmentCode).toList();
        if (departments.isEmpty()) {
            return "desk/none";
        }
        model.addAttribute("commitments", overviews.toVerify(departments, new Paging(page, SIZE)));
        return "desk/commitments";
    }

    @GetMapping("/commitments/{commitmentId}")
    String one(@PathVariable CommitmentId commitmentId, Model page) {
        var place = desk.today();
        var file = readers.require(commitmentId, Actor.current().subject());
        page.addAttribute("place", place)
                .addAttribute("file", file)
                .addAttribute(
                        "competent", place.decidesFor(file.scheduled().organ().code()));
        return "desk/commitment";
    }

    /** Each element comes as kept.premises=true and findings.premises=what was seen. */
    @PostMapping("/commitments/{commitmentId}/verification")
    String verify(
            @PathVariable CommitmentId commitmentId,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable LocalDate rectifyBy,
            RedirectAttributes flash) {
        var findings = new ArrayList<ElementFinding>();
        for (var element : ApprovalElement.values()) {
            var kept = fields.getFirst("kept." + element.code());
            var seen = fields.getFirst("findings." + element.code());
            if (kept != null && seen != null) {
                findings.add(new ElementFinding(element, kept.equals("true"), seen.strip()));
            }
        }
        var shortest = shortest(findings);
        var command = new RecordVerification(commitmentId, findings, rectifyBy);
        return acts.redirectWith(shortest, command, "commitment.verify.done", page(commitmentId), flash);
    }

    /** The text that is most likely to be missing, or too long. */
    private static String shortest(List<ElementFinding> findings) {
        return findings.stream()
                .map(ElementFinding::findings)
                .filter(text -> text.isBlank() || text.length() > 1000)
                .findFirst()
                .orElse(findings.isEmpty() ? "" : "-");
    }

    @PostMapping("/commitments/{commitmentId}/rectification")
    String rectified(@PathVariable CommitmentId commitmentId, @RequestParam String findings, RedirectAttributes flash) {
        var command = new ConfirmRectification(commitmentId, findings.strip());
        return acts.redirectWith(findings, command, "commitment.rectified.done", page(commitmentId), flash);
    }

    @PostMapping("/commitments/{commitmentId}/revocation")
    String revoke(@PathVariable CommitmentId commitmentId, @RequestParam String grounds, RedirectAttributes flash) {
        var command = new RevokeForBreach(commitmentId, grounds.strip());
        return acts.redirectWith(grounds, command, "commitment.revoke.done", page(commitmentId), flash);
    }

    @PostMapping("/reviews/{applicationId}/{matterRef}/grant-on-commitment")
    String grant(@PathVariable ApplicationId applicationId, @PathVariable String matterRef, RedirectAttributes flash) {
        var command = new GrantOnCommitment(applicationId, matterRef);
        return acts.redirect(command, "act.grant.done", "/desk/reviews/" + applicationId + "/" + matterRef, flash);
    }

    private static String page(CommitmentId id) {
        return "/desk/commitments/" + id;
    }
}
