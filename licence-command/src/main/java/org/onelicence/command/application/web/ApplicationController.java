package org.onelicence.command.application.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationCommand.SubmitApplication;
import org.onelicence.command.application.ApplicationCommand.SupplyMissing;
import org.onelicence.command.application.ApplicationCommand.WithdrawApplication;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationOverview;
import org.onelicence.command.application.ApplicationOverviews;
import org.onelicence.command.application.ApplicationReaders;
import org.onelicence.command.licence.Premises;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.platform.identity.CommandIds;
import org.onelicence.platform.security.Actor;
import org.onelicence.platform.text.OneLine;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an applicant does with an application. */
@RestController
@RequestMapping("/api/applications")
class ApplicationController {

    private final CommandGateway commands;
    private final ApplicationReaders readers;
    private final ApplicationOverviews overviews;
    private final PersonalData personal;
    private final CommandIds ids;

    ApplicationController(
            CommandGateway commands,
            ApplicationReaders readers,
            ApplicationOverviews overviews,
            PersonalData personal,
            CommandIds ids) {
        this.commands = commands;
        this.readers = readers;
        this.overviews = overviews;
        this.personal = personal;
        this.ids = ids;
    }

    /** The same key from the same applicant is the same application: a repeat is answered like the first time. */
    @PostMapping
    ResponseEntity<Submitted> submit(@RequestBody @Valid Submission asked) {
        var id = new ApplicationId(ids.begun("application", Actor.current().subject()));
        commands.sendAndWait(asked.as(id));
        return ResponseEntity.created(URI.create("/api/applications/" + id)).body(new Submitted(id.value()));
    }

    @GetMapping
    Listing<ApplicationOverview> mine(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        return overviews.ofApplicant(Actor.current().subject(), new Paging(page, size));
    }

    @GetMapping("/{applicationId}")
    ApplicationView one(@PathVariable ApplicationId applicationId) {
        return ApplicationView.of(readers.require(applicationId, Actor.current().subject()), personal);
    }

    @PostMapping("/{applicationId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable ApplicationId applicationId, @RequestBody @Valid Withdrawal asked) {
        commands.sendAndWait(new WithdrawApplication(applicationId, asked.reason()));
    }

    @PostMapping("/{applicationId}/matters/{matterRef}/supplements")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supply(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid Supplement asked) {
        commands.sendAndWait(new SupplyMissing(applicationId, matterRef, asked.answers()));
    }

    record Submission(
            @NotNull Integer industryNo,
            @NotBlank @Size(max = 40) String uscc,
            @NotBlank @OneLine @Size(max = 200) String holderName,
            @NotNull @Valid Place premises,
            @Nullable @Size(max = 100) List<@NotBlank @Size(max = 20) String> optionalMatters,
            @NotNull @Size(max = 200) Map<@NotBlank @Size(max = 100) String, @NotNull @Size(max = 2000) String> form,
            boolean commitmentSigned) {
        SubmitApplication as(ApplicationId id) {
            return new SubmitApplication(
                    id,
                    industryNo,
                    uscc.strip(),
                    holderName.strip(),
                    new Premises(premises.address().strip(), premises.district().strip()),
                    Objects.requireNonNullElse(optionalMatters, List.of()),
                    form,
                    commitmentSigned);
        }
    }

    record Place(
            @NotBlank @OneLine @Size(max = 300) String address,
            @NotBlank @OneLine @Size(max = 50) String district) {}

    record Submitted(UUID applicationId) {}

    record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}

    record Supplement(
            @NotEmpty @Size(max = 50)
            Map<@NotBlank @Size(max = 200) String, @NotBlank @Size(max = 2000) String> answers) {}
}
