package org.onelicence.command.duty.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.duty.DutyCommand.CompleteTask;
import org.onelicence.command.duty.DutyTask;
import org.onelicence.command.duty.DutyTasks;
import org.onelicence.command.licence.LicenceId;
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

/** The tasks that follow from the registrar's acts. */
@RestController
class DutyController {

    private final DutyTasks tasks;
    private final AuthorityRegister register;
    private final CommandGateway commands;
    private final Clock clock;

    DutyController(DutyTasks tasks, AuthorityRegister register, CommandGateway commands, Clock clock) {
        this.tasks = tasks;
        this.register = register;
        this.commands = commands;
        this.clock = clock;
    }

    /** What waits for the asker's departments, what is due first before the rest. */
    @GetMapping("/api/desk/tasks")
    Listing<DutyTask> open(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        var departments = register.appointments(Actor.current().subject(), LocalDate.now(clock)).stream()
                .filter(officer -> officer.may(Capacity.DECIDE))
                .map(OfficerOnDuty::departmentCode)
                .toList();
        return tasks.open(departments, new Paging(page, size));
    }

    @PostMapping("/api/licences/{licenceId}/tasks/{taskNo}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable LicenceId licenceId, @PathVariable int taskNo, @RequestBody @Valid Completion asked) {
        commands.sendAndWait(new CompleteTask(licenceId, taskNo, asked.reason().strip()));
    }

    record Completion(@NotBlank @Size(max = 1000) String reason) {}
}
