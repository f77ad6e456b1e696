package org.onelicence.command.application.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.application.ApplicationCommand.AbandonMatter;
import org.onelicence.command.application.ApplicationCommand.CorrectOnTheSpot;
import org.onelicence.command.application.ApplicationCommand.ExtendLimit;
import org.onelicence.command.application.ApplicationCommand.PauseClock;
import org.onelicence.command.application.ApplicationCommand.RecordInspection;
import org.onelicence.command.application.ApplicationCommand.RefuseAcceptance;
import org.onelicence.command.application.ApplicationCommand.ResumeClock;
import org.onelicence.command.application.ApplicationCommand.ScheduleInspection;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.NotAcceptedGround;
import org.onelicence.command.application.PauseGround;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What happens to one matter between receipt and decision: turned away, put right, looked at, paused, prolonged. */
@RestController
@RequestMapping("/api/applications/{applicationId}/matters/{matterRef}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class ReviewProcessController {

    private final CommandGateway commands;

    ReviewProcessController(CommandGateway commands) {
        this.commands = commands;
    }

    @PostMapping("/non-acceptance")
    void refuseAcceptance(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid NonAcceptance asked) {
        commands.sendAndWait(new RefuseAcceptance(applicationId, matterRef, asked.ground(), asked.reasons()));
    }

    @PostMapping("/corrections")
    void correct(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid Corrections asked) {
        commands.sendAndWait(new CorrectOnTheSpot(applicationId, matterRef, asked.corrections()));
    }

    @PostMapping("/inspections")
    void scheduleInspection(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid Inspection asked) {
        commands.sendAndWait(
                new ScheduleInspection(applicationId, matterRef, asked.inspectOn(), asked.officerNumbers()));
    }

    @PostMapping("/inspections/record")
    void recordInspection(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid InspectionRecord asked) {
        commands.sendAndWait(new RecordInspection(applicationId, matterRef, asked.passed(), asked.findings()));
    }

    @PostMapping("/pauses")
    void pause(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid Pause asked) {
        commands.sendAndWait(
                new PauseClock(applicationId, matterRef, asked.ground(), asked.expectedWorkingDays(), asked.reasons()));
    }

    @PostMapping("/pauses/end")
    void resume(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid PauseEnd asked) {
        commands.sendAndWait(new ResumeClock(applicationId, matterRef, asked.result()));
    }

    @PostMapping("/extension")
    void extend(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid LimitExtension asked) {
        commands.sendAndWait(new ExtendLimit(applicationId, matterRef, asked.reasons()));
    }

    @PostMapping("/abandonment")
    void abandon(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestBody @Valid Abandonment asked) {
        commands.sendAndWait(new AbandonMatter(applicationId, matterRef, asked.reason()));
    }

    record NonAcceptance(
            @NotNull NotAcceptedGround ground,
            @NotBlank @Size(max = 2000) String reasons) {}

    record Corrections(
            @NotEmpty @Size(max = 50)
            Map<@NotBlank @Size(max = 100) String, @NotBlank @Size(max = 2000) String> corrections) {}

    record Inspection(
            @NotNull LocalDate inspectOn,
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 50) String> officerNumbers) {}

    record InspectionRecord(
            @NotNull Boolean passed,
            @NotBlank @Size(max = 2000) String findings) {}

    record Pause(
            @NotNull PauseGround ground,
            @Min(1) @Max(250) int expectedWorkingDays,
            @NotBlank @Size(max = 2000) String reasons) {}

    record PauseEnd(@NotBlank @Size(max = 2000) String result) {}

    record LimitExtension(@NotBlank @Size(max = 2000) String reasons) {}

    record Abandonment(@NotBlank @Size(max = 1000) String reason) {}
}
