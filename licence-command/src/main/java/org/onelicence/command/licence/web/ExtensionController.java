package org.onelicence.command.licence.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.licence.ExtensionCommand.RefuseExtension;
import org.onelicence.command.licence.ExtensionCommand.RequestExtension;
import org.onelicence.command.licence.LicenceId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 延续: the holder asks, the organ grants it as an extension or refuses it here. */
@RestController
@RequestMapping("/api/licences/{licenceId}/extension-requests")
class ExtensionController {

    private final CommandGateway commands;

    ExtensionController(CommandGateway commands) {
        this.commands = commands;
    }

    /** By the holder. */
    @PostMapping("")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void request(@PathVariable LicenceId licenceId) {
        commands.sendAndWait(new RequestExtension(licenceId));
    }

    @PostMapping("/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable LicenceId licenceId, @RequestBody @Valid ExtensionRefusal asked) {
        commands.sendAndWait(new RefuseExtension(licenceId, asked.reason()));
    }

    record ExtensionRefusal(@NotBlank @Size(max = 1000) String reason) {}
}
