package org.onelicence.command.desk.web;

import org.onelicence.command.duty.DutyCommand.CompleteTask;
import org.onelicence.command.duty.DutyTasks;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.listing.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a department has to do because the registrar acted, with the day it is due. */
@Controller
@RequestMapping("/desk/tasks")
class TaskPages {
    private static final int SIZE = 20;

    private final Desk desk;
    private final DutyTasks tasks;
    private final Acts acts;

    TaskPages(Desk desk, DutyTasks tasks, Acts acts) {
        this.desk = desk;
        this.tasks = tasks;
        this.acts = acts;
    }

    @GetMapping
    String tasks(@RequestParam(defaultValue = "0") int page, Model model) {
        var place = desk.today();
        model.addAttribute("place", place);
        if (!place.decides()) {
            return "desk/none";
        }
        model.addAttribute("tasks", tasks.open(place.deciding(), new Paging(page, SIZE)));
        return "desk/tasks";
    }

    @PostMapping("/{licenceId}/{taskNo}")
    String done(
            @PathVariable LicenceId licenceId,
            @PathVariable int taskNo,
            @RequestParam String reason,
            RedirectAttributes flash) {
        var command = new CompleteTask(licenceId, taskNo, reason.strip());
        return acts.redirectWith(reason, command, "tasks.done", "/desk/tasks", flash);
    }
}
