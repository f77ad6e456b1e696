package org.onelicence.command.application.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationCommand.GrantOnCommitment;
import org.onelicence.command.application.ApplicationCommand.SignCommitment;
import org.onelicence.command.application.ApplicationEvent.CommitmentSigned;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationReaders;
import org.onelicence.command.application.MatterReview;
import org.onelicence.command.commitment.ApprovalElement;
import org.onelicence.command.commitment.CommitmentId;
import org.onelicence.command.commitment.CommitmentTerm;
import org.onelicence.command.commitment.CommitmentTerms;
import org.onelicence.command.commitment.MatterTerms;
import org.onelicence.platform.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What may be promised of a matter, the applicant's signature under it, and the decision on it on the spot. */
@RestController
@RequestMapping("/api/applications/{applicationId}/matters/{matterRef}")
class CommitmentSigningController {

    private final CommandGateway commands;
    private final ApplicationReaders readers;
    private final CommitmentTerms terms;

    CommitmentSigningController(CommandGateway commands, ApplicationReaders readers, CommitmentTerms terms) {
        this.commands = commands;
        this.readers = readers;
        this.terms = terms;
    }

    @GetMapping("/commitment")
    Terms commitment(@PathVariable ApplicationId applicationId, @PathVariable String matterRef) {
        var review = readers.require(applicationId, Actor.current().subject()).review(matterRef);
        return Terms.of(applicationId, review, terms.require(matterRef));
    }

    @PostMapping("/commitment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid Signature asked) {
        commands.sendAndWait(new SignCommitment(
                applicationId, matterRef, asked.elements(), asked.textVersion(), asked.textSha256()));
    }

    @PostMapping("/grant-on-commitment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(@PathVariable ApplicationId applicationId, @PathVariable String matterRef) {
        commands.sendAndWait(new GrantOnCommitment(applicationId, matterRef));
    }

    record Signature(
            @NotEmpty @Size(max = 5) Set<@NotNull ApprovalElement> elements,
            @Min(1) int textVersion,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String textSha256) {}

    record Element(
            ApprovalElement element,
            boolean admitted,
            @Nullable String exclusion,
            String textZh,
            String textEn) {

        static Element of(CommitmentTerm term) {
            return new Element(
                    term.element(),
                    term.admitted(),
                    Optional.ofNullable(term.exclusion())
                            .map(ground -> ground.code())
                            .orElse(null),
                    term.textZh(),
                    term.textEn());
        }
    }

    /** {@code textSha256} is that of the whole text as it is shown, also where fewer elements are promised. */
    record Terms(
            String matterRef,
            List<Element> elements,
            int textVersion,
            String textSha256,
            boolean onTheSpot,
            String verificationBasis,
            @Nullable LocalDate signedOn,
            List<String> signedElements,
            @Nullable CommitmentId commitmentId) {

        static Terms of(ApplicationId id, MatterReview review, MatterTerms matter) {
            var signed = Optional.ofNullable(review.commitment());
            return new Terms(
                    matter.matterRef(),
                    matter.terms().stream().map(Element::of).toList(),
                    matter.textVersion(),
                    matter.sha256(),
                    matter.onTheSpot(),
                    matter.basis(),
                    signed.map(CommitmentSigned::signedOn).orElse(null),
                    signed.map(CommitmentSigned::elements).orElse(List.of()),
                    signed.map(each -> CommitmentId.of(id.value(), matter.matterRef()))
                            .orElse(null));
        }
    }
}
