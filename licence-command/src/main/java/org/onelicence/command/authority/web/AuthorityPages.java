package org.onelicence.command.authority.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Department;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The authority register for everyone: who may decide what, since when and in whose name. */
@Controller
class AuthorityPages {
    private static final List<String> LEVELS = List.of("district", "city", "national", "association");

    private final AuthorityRegister register;
    private final Clock clock;

    AuthorityPages(AuthorityRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/authority")
    String departments(Model page) {
        var departments = register.departments();
        page.addAttribute("levels", levels(departments));
        return "authority/list";
    }

    @GetMapping("/authority/{code}")
    String department(@PathVariable String code, Model page) {
        page.addAttribute("department", register.department(code)).addAttribute("today", LocalDate.now(clock));
        return "authority/department";
    }

    private static List<Level> levels(List<Department> departments) {
        return LEVELS.stream()
                .map(level -> new Level(
                        level,
                        departments.stream()
                                .filter(department -> department.level().equals(level))
                                .toList()))
                .flatMap(level -> level.departments().isEmpty() ? Stream.empty() : Stream.of(level))
                .toList();
    }

    record Level(String name, List<Department> departments) {}
}
