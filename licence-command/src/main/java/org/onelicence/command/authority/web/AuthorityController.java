package org.onelicence.command.authority.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.AssignedMatter;
import org.onelicence.command.authority.AuthorityCommand.AppointOfficer;
import org.onelicence.command.authority.AuthorityCommand.DismissOfficer;
import org.onelicence.command.authority.AuthorityCommand.EndDelegation;
import org.onelicence.command.authority.AuthorityCommand.TransferPower;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.Delegation;
import org.onelicence.command.authority.Department;
import org.onelicence.command.authority.Officer;
import org.onelicence.command.authority.PowerMoved;
import org.onelicence.platform.text.OneLine;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Departments, their officers and the powers passed to them. Officers are shown by number, never by account or name. */
@RestController
@RequestMapping("/api/authority/departments")
class AuthorityController {
    private final AuthorityRegister register;
    private final CommandGateway commands;
    private final Clock clock;

    AuthorityController(AuthorityRegister register, CommandGateway commands, Clock clock) {
        this.register = register;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping
    List<DepartmentView> departments() {
        return register.departments().stream().map(DepartmentView::of).toList();
    }

    @GetMapping("/{code}")
    DepartmentView department(@PathVariable String code) {
        return DepartmentView.of(register.department(code));
    }

    /** Appointing someone as he is appointed already changes nothing. */
    @PostMapping("/{code}/officers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void appoint(@PathVariable String code, @RequestBody @Valid Appointment asked) {
        register.department(code);
        commands.sendAndWait(asked.to(code));
    }

    @DeleteMapping("/{code}/officers/{officerNumber}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(
            @PathVariable String code,
            @PathVariable String officerNumber,
            @RequestParam(required = false) @Nullable LocalDate on) {
        register.department(code);
        commands.sendAndWait(
                new DismissOfficer(code, officerNumber, Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock))));
    }

    @PostMapping("/{code}/delegations/{matterRef}/endings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String code, @PathVariable String matterRef, @RequestBody @Valid Ending asked) {
        register.department(code);
        commands.sendAndWait(new EndDelegation(code, matterRef, asked.giverCode(), asked.on(), asked.reason()));
    }

    /** 职权划转: the open reviews of the matter follow on that day. */
    @PostMapping("/{code}/matters/{matterRef}/transfer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void transfer(@PathVariable String code, @PathVariable String matterRef, @RequestBody @Valid Transfer asked) {
        register.department(code);
        var to = register.organ(asked.toCode());
        commands.sendAndWait(new TransferPower(code, matterRef, to, asked.on(), asked.reason()));
    }

    record Transfer(
            @NotBlank @Size(max = 40) String toCode,
            @NotNull LocalDate on,
            @NotBlank @OneLine @Size(max = 500) String reason) {}

    record Appointment(
            @NotBlank @Size(max = 40) String officerNumber,
            @NotBlank @Size(max = 100) String subject,
            @NotEmpty Set<Capacity> capacities,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {
        AppointOfficer to(String departmentCode) {
            return new AppointOfficer(departmentCode, officerNumber, subject, capacities, from, until);
        }
    }

    record Ending(
            @NotBlank @Size(max = 40) String giverCode,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    record DepartmentView(
            String code,
            String nameZh,
            String fullNameZh,
            String nameEn,
            String level,
            String source,
            List<OfficerView> officers,
            List<AssignedMatter> matters,
            List<Delegation> delegations,
            List<PowerMoved> moved) {
        static DepartmentView of(Department department) {
            return new DepartmentView(
                    department.code(),
                    department.nameZh(),
                    department.fullNameZh(),
                    department.nameEn(),
                    department.level(),
                    department.source(),
                    department.officers().stream().map(OfficerView::of).toList(),
                    department.matters(),
                    department.delegations(),
                    department.moved());
        }
    }

    record OfficerView(
            String officerNumber,
            Set<Capacity> capacities,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate dismissedOn) {
        static OfficerView of(Officer officer) {
            return new OfficerView(
                    officer.officerNumber(),
                    officer.capacities(),
                    officer.from(),
                    officer.until(),
                    officer.dismissedOn());
        }
    }
}
