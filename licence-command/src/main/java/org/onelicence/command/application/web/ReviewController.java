package org.onelicence.command.application.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.GrantMatter;
import org.onelicence.command.application.ApplicationCommand.ReceiveApplication;
import org.onelicence.command.application.ApplicationCommand.RefuseMatter;
import org.onelicence.command.application.ApplicationCommand.RequestSupplement;
import org.onelicence.command.application.ApplicationId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What clerks and officers do with an application. Whether they may is the register's answer, asked by the aggregate. */
@RestController
@RequestMapping("/api/applications/{applicationId}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class ReviewController {

    private final CommandGateway commands;

    ReviewController(CommandGateway commands) {
        this.commands = commands;
    }

    @PostMapping("/receipt")
    void receive(@PathVariable ApplicationId applicationId) {
        commands.sendAndWait(new ReceiveApplication(applicationId));
    }

    @PostMapping("/matters/{matterRef}/supplement-requests")
    void requestSupplement(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid SupplementRequest asked) {
        commands.sendAndWait(new RequestSupplement(applicationId, matterRef, asked.gaps()));
    }

    @PostMapping("/matters/{matterRef}/acceptance")
    void accept(@PathVariable ApplicationId applicationId, @PathVariable String matterRef) {
        commands.sendAndWait(new AcceptMatter(applicationId, matterRef));
    }

    @PostMapping("/matters/{matterRef}/grant")
    void grant(@PathVariable ApplicationId applicationId, @PathVariable String matterRef) {
        commands.sendAndWait(new GrantMatter(applicationId, matterRef));
    }

    @PostMapping("/matters/{matterRef}/refusal")
    void refuse(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid Refusing asked) {
        commands.sendAndWait(new RefuseMatter(applicationId, matterRef, asked.reasons()));
    }

    record SupplementRequest(@NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 500) String> gaps) {}

    record Refusing(@NotBlank @Size(max = 2000) String reasons) {}
}
