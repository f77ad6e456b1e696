package org.onelicence.command.licence.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.licence.HeardPenalty;
import org.onelicence.command.licence.HearingCommand.AnswerHearingNotice;
import org.onelicence.command.licence.HearingCommand.NotifyHearingRight;
import org.onelicence.command.licence.HearingCommand.RecordHearing;
import org.onelicence.command.licence.LicenceId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 听证: told by the organ, answered by the holder, recorded by the organ. */
@RestController
@RequestMapping("/api/licences/{licenceId}/components/{matterRef}/hearing")
class HearingController {

    private final CommandGateway commands;

    HearingController(CommandGateway commands) {
        this.commands = commands;
    }

    @PostMapping("/notices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tell(
            @PathVariable LicenceId licenceId,
            @PathVariable String matterRef,
            @RequestBody @Valid HearingNotice asked) {
        commands.sendAndWait(new NotifyHearingRight(licenceId, matterRef, asked.intended(), asked.grounds()));
    }

    /** By the holder: the hearing is asked for or given up. */
    @PostMapping("/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @PathVariable LicenceId licenceId,
            @PathVariable String matterRef,
            @RequestBody @Valid HearingAnswer asked) {
        commands.sendAndWait(new AnswerHearingNotice(licenceId, matterRef, asked.asked()));
    }

    @PostMapping("/record")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hold(
            @PathVariable LicenceId licenceId,
            @PathVariable String matterRef,
            @RequestBody @Valid HearingRecord asked) {
        commands.sendAndWait(new RecordHearing(licenceId, matterRef, asked.record()));
    }

    record HearingNotice(
            @NotNull HeardPenalty intended,
            @NotBlank @Size(max = 2000) String grounds) {}

    record HearingAnswer(@NotNull Boolean asked) {}

    record HearingRecord(@NotBlank @Size(max = 2000) String record) {}
}
