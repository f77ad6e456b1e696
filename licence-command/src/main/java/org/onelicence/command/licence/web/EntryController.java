package org.onelicence.command.licence.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.CorrectableField;
import org.onelicence.command.licence.EntryCommand.ChangePremises;
import org.onelicence.command.licence.EntryCommand.ChangeRepresentative;
import org.onelicence.command.licence.EntryCommand.ChangeScope;
import org.onelicence.command.licence.EntryCommand.CorrectEntry;
import org.onelicence.command.licence.EntryCommand.LeaveDistrict;
import org.onelicence.command.licence.EntryCommand.LinkPredecessor;
import org.onelicence.command.licence.EntryCommand.ReissueLicence;
import org.onelicence.command.licence.EntryCommand.RequestCorrection;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.Premises;
import org.onelicence.command.licence.ReissueCause;
import org.onelicence.command.licence.SuccessionKind;
import org.onelicence.platform.text.OneLine;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a licence says: changed, put right, issued anew or linked. */
@RestController
@RequestMapping("/api/licences/{licenceId}")
class EntryController {

    private final CommandGateway commands;

    EntryController(CommandGateway commands) {
        this.commands = commands;
    }

    @PostMapping("/representative-changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void representative(@PathVariable LicenceId licenceId, @RequestBody @Valid RepresentativeChange asked) {
        commands.sendAndWait(new ChangeRepresentative(licenceId, asked.name().strip(), asked.reason()));
    }

    /** A move within the district. */
    @PostMapping("/premises-changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void premises(@PathVariable LicenceId licenceId, @RequestBody @Valid PremisesChange asked) {
        commands.sendAndWait(new ChangePremises(licenceId, asked.premises(), asked.newGrants(), asked.reason()));
    }

    @PostMapping("/scope-changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void scope(@PathVariable LicenceId licenceId, @RequestBody @Valid ScopeChange asked) {
        commands.sendAndWait(new ChangeScope(licenceId, asked.businessScope().strip(), asked.reason()));
    }

    @PostMapping("/departures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable LicenceId licenceId, @RequestBody @Valid Departure asked) {
        commands.sendAndWait(new LeaveDistrict(licenceId, asked.premises(), asked.reason()));
    }

    /** 补发、换发 */
    @PostMapping("/reissues")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reissue(@PathVariable LicenceId licenceId, @RequestBody @Valid Reissue asked) {
        commands.sendAndWait(new ReissueLicence(licenceId, asked.cause(), asked.reason()));
    }

    @PostMapping("/predecessors")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void predecessor(@PathVariable LicenceId licenceId, @RequestBody @Valid Predecessor asked) {
        commands.sendAndWait(new LinkPredecessor(licenceId, asked.licenceId(), asked.kind(), asked.reason()));
    }

    /** 更正: asked for by one officer. */
    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void requestCorrection(@PathVariable LicenceId licenceId, @RequestBody @Valid WrongEntry asked) {
        commands.sendAndWait(new RequestCorrection(
                licenceId, asked.field(), asked.matterRef(), asked.value().strip(), asked.reason()));
    }

    /** And agreed to by another. */
    @PostMapping("/corrections/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable LicenceId licenceId) {
        commands.sendAndWait(new CorrectEntry(licenceId));
    }

    record RepresentativeChange(
            @NotBlank @OneLine @Size(max = 100) String name,
            @NotBlank @Size(max = 1000) String reason) {}

    record PremisesChange(
            @NotBlank @OneLine @Size(max = 200) String address,
            @NotBlank @OneLine @Size(max = 50) String district,

            @Nullable @Size(max = 50)
            Map<@Size(max = 50) String, @NotBlank @OneLine @Size(max = 100) String> grantedAnew,

            @NotBlank @Size(max = 1000) String reason) {
        Premises premises() {
            return new Premises(address.strip(), district.strip());
        }

        Map<String, String> newGrants() {
            return grantedAnew == null ? Map.of() : grantedAnew;
        }
    }

    record Departure(
            @NotBlank @OneLine @Size(max = 200) String address,
            @NotBlank @OneLine @Size(max = 50) String district,
            @NotBlank @Size(max = 1000) String reason) {
        Premises premises() {
            return new Premises(address.strip(), district.strip());
        }
    }

    record ScopeChange(
            @NotBlank @OneLine @Size(max = 1000) String businessScope,
            @NotBlank @Size(max = 1000) String reason) {}

    record Reissue(
            @NotNull ReissueCause cause,
            @NotBlank @Size(max = 1000) String reason) {}

    record Predecessor(
            @NotNull LicenceId licenceId,
            @NotNull SuccessionKind kind,
            @NotBlank @Size(max = 1000) String reason) {}

    record WrongEntry(
            @NotNull CorrectableField field,
            @Nullable @Size(max = 50) String matterRef,
            @NotBlank @OneLine @Size(max = 200) String value,
            @NotBlank @Size(max = 1000) String reason) {}
}
