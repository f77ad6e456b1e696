package org.onelicence.command.licence.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.PermitCommand.ChangeComponent;
import org.onelicence.command.licence.PermitCommand.DeclineRevocation;
import org.onelicence.command.licence.PermitCommand.Downgrade;
import org.onelicence.command.licence.PermitCommand.SetAside;
import org.onelicence.command.licence.ReviewBody;
import org.onelicence.command.licence.UnlawfulGrantGround;
import org.onelicence.platform.text.OneLine;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What organs decide about one component besides ending it, and what courts undo. */
@RestController
@RequestMapping("/api/licences/{licenceId}/components/{matterRef}")
class PermitController {

    private final CommandGateway commands;

    PermitController(CommandGateway commands) {
        this.commands = commands;
    }

    @PostMapping("/changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @PathVariable LicenceId licenceId,
            @PathVariable String matterRef,
            @RequestBody @Valid ComponentChange asked) {
        commands.sendAndWait(new ChangeComponent(
                licenceId, matterRef, asked.scope().strip(), asked.grounds(), asked.effectiveFrom()));
    }

    /** 降低资质等级 */
    @PostMapping("/downgrades")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void downgrade(
            @PathVariable LicenceId licenceId, @PathVariable String matterRef, @RequestBody @Valid LowerGrade asked) {
        commands.sendAndWait(new Downgrade(
                licenceId,
                matterRef,
                asked.gradeBefore().strip(),
                asked.grade().strip(),
                asked.grounds(),
                asked.effectiveFrom()));
    }

    @PostMapping("/set-asides")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setAside(
            @PathVariable LicenceId licenceId,
            @PathVariable String matterRef,
            @RequestBody @Valid FallenDecision asked) {
        commands.sendAndWait(new SetAside(
                licenceId,
                matterRef,
                asked.decisionNumber().strip(),
                asked.kind(),
                asked.body().strip(),
                asked.documentNumber().strip(),
                asked.grounds(),
                asked.effectiveFrom()));
    }

    /** 不予撤销 */
    @PostMapping("/declined-revocations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(
            @PathVariable LicenceId licenceId,
            @PathVariable String matterRef,
            @RequestBody @Valid DeclinedRevocation asked) {
        commands.sendAndWait(new DeclineRevocation(licenceId, matterRef, asked.ground(), asked.grounds()));
    }

    record ComponentChange(
            @NotBlank @OneLine @Size(max = 1000) String scope,
            @NotBlank @Size(max = 2000) String grounds,
            @Nullable LocalDate effectiveFrom) {}

    record LowerGrade(
            @NotBlank @OneLine @Size(max = 50) String gradeBefore,
            @NotBlank @OneLine @Size(max = 50) String grade,
            @NotBlank @Size(max = 2000) String grounds,
            @Nullable LocalDate effectiveFrom) {}

    record FallenDecision(
            @NotBlank @OneLine @Size(max = 100) String decisionNumber,
            @NotNull ReviewBody kind,
            @NotBlank @OneLine @Size(max = 100) String body,
            @NotBlank @OneLine @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 2000) String grounds,
            @Nullable LocalDate effectiveFrom) {}

    record DeclinedRevocation(
            @NotNull UnlawfulGrantGround ground,
            @NotBlank @Size(max = 2000) String grounds) {}
}
