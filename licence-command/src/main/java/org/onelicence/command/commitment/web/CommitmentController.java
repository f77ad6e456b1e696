package org.onelicence.command.commitment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.commitment.ApprovalElement;
import org.onelicence.command.commitment.CommitmentCommand.ConfirmRectification;
import org.onelicence.command.commitment.CommitmentCommand.RecordVerification;
import org.onelicence.command.commitment.CommitmentCommand.RevokeForBreach;
import org.onelicence.command.commitment.CommitmentId;
import org.onelicence.command.commitment.CommitmentOverview;
import org.onelicence.command.commitment.CommitmentOverviews;
import org.onelicence.command.commitment.CommitmentReaders;
import org.onelicence.command.commitment.ElementFinding;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.onelicence.platform.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The promises a department has to check, and what comes of checking them. */
@RestController
@RequestMapping("/api/commitments")
class CommitmentController {

    private final CommandGateway commands;
    private final CommitmentOverviews overviews;
    private final CommitmentReaders readers;
    private final AuthorityRegister register;
    private final Clock clock;

    CommitmentController(
            CommandGateway commands,
            CommitmentOverviews overviews,
            CommitmentReaders readers,
            AuthorityRegister register,
            Clock clock) {
        this.commands = commands;
        this.overviews = overviews;
        this.readers = readers;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping
    Listing<CommitmentOverview> toVerify(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        var departments = register.appointments(Actor.current().subject(), LocalDate.now(clock)).stream()
                .map(OfficerOnDuty::departmentCode)
                .toList();
        return overviews.toVerify(departments, new Paging(page, size));
    }

    @GetMapping("/{commitmentId}")
    CommitmentView one(@PathVariable CommitmentId commitmentId) {
        return CommitmentView.of(readers.require(commitmentId, Actor.current().subject()));
    }

    @PostMapping("/{commitmentId}/verification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(@PathVariable CommitmentId commitmentId, @RequestBody @Valid VerificationBody asked) {
        var findings = asked.findings().stream().map(FindingBody::finding).toList();
        commands.sendAndWait(new RecordVerification(commitmentId, findings, asked.rectifyBy()));
    }

    @PostMapping("/{commitmentId}/rectification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rectified(@PathVariable CommitmentId commitmentId, @RequestBody @Valid Rectification asked) {
        commands.sendAndWait(new ConfirmRectification(commitmentId, asked.findings()));
    }

    @PostMapping("/{commitmentId}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable CommitmentId commitmentId, @RequestBody @Valid Revocation asked) {
        commands.sendAndWait(new RevokeForBreach(commitmentId, asked.grounds()));
    }

    record VerificationBody(
            @NotEmpty @Size(max = 5) List<@NotNull @Valid FindingBody> findings,
            @Nullable LocalDate rectifyBy) {}

    record FindingBody(
            @NotNull ApprovalElement element,
            @NotNull Boolean kept,
            @NotBlank @Size(max = 1000) String findings) {

        ElementFinding finding() {
            return new ElementFinding(element, kept, findings);
        }
    }

    record Rectification(@NotBlank @Size(max = 2000) String findings) {}

    record Revocation(@NotBlank @Size(max = 2000) String grounds) {}
}
