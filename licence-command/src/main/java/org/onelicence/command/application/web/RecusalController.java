package org.onelicence.command.application.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.application.ApplicationCommand.RecuseOfficer;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.RecusalGround;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 回避: an officer steps back from a matter, or the head keeps one away from it. */
@RestController
class RecusalController {

    private final CommandGateway commands;

    RecusalController(CommandGateway commands) {
        this.commands = commands;
    }

    @PostMapping("/api/applications/{applicationId}/matters/{matterRef}/recusals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recuse(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid Recusal asked) {
        commands.sendAndWait(new RecuseOfficer(applicationId, matterRef, asked.officerNumber(), asked.ground()));
    }

    record Recusal(
            @NotBlank @Size(max = 50) String officerNumber,
            @NotNull RecusalGround ground) {}
}
