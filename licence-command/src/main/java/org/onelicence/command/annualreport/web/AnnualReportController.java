package org.onelicence.command.annualreport.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.annualreport.AnnualReportCommand.CorrectAnnualReport;
import org.onelicence.command.annualreport.AnnualReportCommand.FileAnnualReport;
import org.onelicence.command.annualreport.ReportContent;
import org.onelicence.command.licence.LicenceId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The holder reports and corrects; reading is the register's business. */
@RestController
@RequestMapping("/api/licences/{licenceId}/annual-reports")
class AnnualReportController {

    private final CommandGateway commands;

    AnnualReportController(CommandGateway commands) {
        this.commands = commands;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Filed file(@PathVariable LicenceId licenceId, @RequestBody @Valid Report asked) {
        var command = new FileAnnualReport(licenceId, asked.year(), asked.content());
        commands.sendAndWait(command);
        return new Filed(command.reportId().value());
    }

    @PostMapping("/{year}/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable LicenceId licenceId, @PathVariable int year, @RequestBody @Valid Correction asked) {
        commands.sendAndWait(new CorrectAnnualReport(licenceId, year, asked.reason(), asked.content()));
    }

    record Report(
            @NotNull @Min(2021) @Max(2999) Integer year,
            @NotNull Boolean premisesStillUsed,
            @NotNull @Min(0) @Max(1_000_000) Integer staff,
            @NotNull @Min(0) @Max(1_000_000) Integer complaintsHandled,
            @NotNull @Min(0) @Max(1_000_000) Integer incidents,
            @NotNull Boolean commitmentsKept,
            @Nullable @Size(max = 2000) String remarks) {
        ReportContent content() {
            return new ReportContent(
                    premisesStillUsed,
                    staff,
                    complaintsHandled,
                    incidents,
                    commitmentsKept,
                    Objects.requireNonNullElse(remarks, ""));
        }
    }

    record Correction(
            @NotBlank @Size(max = 1000) String reason,
            @NotNull Boolean premisesStillUsed,
            @NotNull @Min(0) @Max(1_000_000) Integer staff,
            @NotNull @Min(0) @Max(1_000_000) Integer complaintsHandled,
            @NotNull @Min(0) @Max(1_000_000) Integer incidents,
            @NotNull Boolean commitmentsKept,
            @Nullable @Size(max = 2000) String remarks) {
        ReportContent content() {
            return new ReportContent(
                    premisesStillUsed,
                    staff,
                    complaintsHandled,
                    incidents,
                    commitmentsKept,
                    Objects.requireNonNullElse(remarks, ""));
        }
    }

    record Filed(UUID reportId) {}
}
