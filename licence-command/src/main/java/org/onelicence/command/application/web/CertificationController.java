package org.onelicence.command.application.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.application.ApplicationCommand.LinkCertification;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.CertificateOverview;
import org.onelicence.command.application.CertificateOverviews;
import org.onelicence.command.application.Certification;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.onelicence.platform.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Links a certificate in place of a test report, and shows a department those it relies on. */
@RestController
class CertificationController {

    private final CommandGateway commands;
    private final CertificateOverviews overviews;
    private final AuthorityRegister register;
    private final Clock clock;

    CertificationController(
            CommandGateway commands, CertificateOverviews overviews, AuthorityRegister register, Clock clock) {
        this.commands = commands;
        this.overviews = overviews;
        this.register = register;
        this.clock = clock;
    }

    @PostMapping("/api/applications/{applicationId}/matters/{matterRef}/certification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void link(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid Certificate asked) {
        commands.sendAndWait(new LinkCertification(applicationId, matterRef, asked.certification()));
    }

    @GetMapping("/api/certificates")
    Listing<CertificateOverview> certificates(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        var departments = register.appointments(Actor.current().subject(), LocalDate.now(clock)).stream()
                .map(OfficerOnDuty::departmentCode)
                .toList();
        return overviews.ofDepartments(departments, new Paging(page, size));
    }

    record Certificate(
            @NotBlank @Size(max = 200) String issuer,
            @NotBlank @Size(max = 100) String number,
            @NotBlank @Size(max = 500) String scope,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validTo,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

        Certification certification() {
            return new Certification(issuer.strip(), number.strip(), scope.strip(), validFrom, validTo, sha256);
        }
    }
}
