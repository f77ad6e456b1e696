package org.onelicence.command.licence.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.DeregistrationGround;
import org.onelicence.command.licence.LicenceCommand.ChangeLicence;
import org.onelicence.command.licence.LicenceCommand.Deregister;
import org.onelicence.command.licence.LicenceCommand.ExtendLicence;
import org.onelicence.command.licence.LicenceCommand.RestoreComponent;
import org.onelicence.command.licence.LicenceCommand.RevokeAsPenalty;
import org.onelicence.command.licence.LicenceCommand.RevokeForUnlawfulGrant;
import org.onelicence.command.licence.LicenceCommand.SuspendAsPenalty;
import org.onelicence.command.licence.LicenceCommand.WithdrawForChangedCircumstances;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.LicenceOverview;
import org.onelicence.command.licence.LicenceOverviews;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.licence.UnlawfulGrantGround;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.onelicence.platform.security.Actor;
import org.onelicence.platform.text.OneLine;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What organs do to a licence and its components; each legal act has an address of its own. */
@RestController
@RequestMapping("/api/licences")
class LicenceController {

    private final CommandGateway commands;
    private final Licences licences;
    private final LicenceOverviews overviews;

    LicenceController(CommandGateway commands, Licences licences, LicenceOverviews overviews) {
        this.commands = commands;
        this.licences = licences;
        this.overviews = overviews;
    }

    /** What the asker holds. Every licence is public; everyone else searches the register. */
    @GetMapping
    Listing<LicenceOverview> mine(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        return overviews.ofHolder(Actor.current().subject(), new Paging(page, size));
    }

    @GetMapping("/{licenceId}")
    LicenceView one(@PathVariable LicenceId licenceId) {
        return LicenceView.of(licences.require(licenceId));
    }

    @PostMapping("/{licenceId}/changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable LicenceId licenceId, @RequestBody @Valid Change asked) {
        commands.sendAndWait(new ChangeLicence(licenceId, asked.holderName().strip(), asked.reason()));
    }

    @PostMapping("/{licenceId}/extensions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(@PathVariable LicenceId licenceId, @RequestBody @Valid Extension asked) {
        commands.sendAndWait(new ExtendLicence(licenceId, asked.validTo(), asked.reason()));
    }

    /** 暂扣 */
    @PostMapping("/{licenceId}/components/{matterRef}/suspensions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void suspend(
            @PathVariable LicenceId licenceId, @PathVariable String matterRef, @RequestBody @Valid Suspension asked) {
        commands.sendAndWait(
                new SuspendAsPenalty(licenceId, matterRef, asked.grounds(), asked.effectiveFrom(), asked.until()));
    }

    @PostMapping("/{licenceId}/components/{matterRef}/restorations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable LicenceId licenceId, @PathVariable String matterRef, @RequestBody @Valid Measure asked) {
        commands.sendAndWait(new RestoreComponent(licenceId, matterRef, asked.grounds(), asked.effectiveFrom()));
    }

    /** 撤销 */
    @PostMapping("/{licenceId}/components/{matterRef}/revocations-for-unlawful-grant")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeForUnlawfulGrant(
            @PathVariable LicenceId licenceId,
            @PathVariable String matterRef,
            @RequestBody @Valid UnlawfulGrant asked) {
        commands.sendAndWait(new RevokeForUnlawfulGrant(
                licenceId, matterRef, asked.ground(), asked.grounds(), asked.effectiveFrom()));
    }

    /** 撤回 */
    @PostMapping("/{licenceId}/components/{matterRef}/withdrawals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @PathVariable LicenceId licenceId,
            @PathVariable String matterRef,
            @RequestBody @Valid ComponentWithdrawal asked) {
        commands.sendAndWait(new WithdrawForChangedCircumstances(
                licenceId, matterRef, asked.grounds(), asked.compensation(), asked.effectiveFrom()));
    }

    /** 吊销 */
    @PostMapping("/{licenceId}/components/{matterRef}/penalty-revocations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeAsPenalty(
            @PathVariable LicenceId licenceId, @PathVariable String matterRef, @RequestBody @Valid Measure asked) {
        commands.sendAndWait(new RevokeAsPenalty(licenceId, matterRef, asked.grounds(), asked.effectiveFrom()));
    }

    /** 注销 */
    @PostMapping("/{licenceId}/components/{matterRef}/deregistrations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deregister(
            @PathVariable LicenceId licenceId,
            @PathVariable String matterRef,
            @RequestBody @Valid Deregistration asked) {
        commands.sendAndWait(
                new Deregister(licenceId, matterRef, asked.ground(), asked.grounds(), asked.effectiveFrom()));
    }

    record Change(
            @NotBlank @OneLine @Size(max = 200) String holderName,
            @NotBlank @Size(max = 1000) String reason) {}

    record Extension(
            @NotNull LocalDate validTo,
            @NotBlank @Size(max = 1000) String reason) {}

    record Measure(
            @NotBlank @Size(max = 2000) String grounds,
            @Nullable LocalDate effectiveFrom) {}

    record Suspension(
            @NotBlank @Size(max = 2000) String grounds,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate until) {}

    record UnlawfulGrant(
            @NotNull UnlawfulGrantGround ground,
            @NotBlank @Size(max = 2000) String grounds,
            @Nullable LocalDate effectiveFrom) {}

    record ComponentWithdrawal(
            @NotBlank @Size(max = 2000) String grounds,
            @NotBlank @Size(max = 1000) String compensation,
            @Nullable LocalDate effectiveFrom) {}

    record Deregistration(
            @NotNull DeregistrationGround ground,
            @NotBlank @Size(max = 2000) String grounds,
            @Nullable LocalDate effectiveFrom) {}
}
