package org.onelicence.supervision.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.onelicence.supervision.authority.Mandates;
import org.onelicence.supervision.register.Departments;
import org.onelicence.supervision.view.Done;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/notifications")
class NotificationPage {

    private static final int PAGE_SIZE = 20;

    private final Notifications notifications;
    private final Answering answering;
    private final Departments departments;
    private final Mandates mandates;
    private final Done done;

    NotificationPage(
            Notifications notifications, Answering answering, Departments departments, Mandates mandates, Done done) {
        this.notifications = notifications;
        this.answering = answering;
        this.departments = departments;
        this.mandates = mandates;
        this.done = done;
    }

    record Claim(@NotBlank @Size(max = 20) String departmentCode) {}

    record Declinal(
            @NotBlank @Size(max = 20) String departmentCode,

            @NotBlank @Size(max = Answering.REASON_LENGTH_MAX)
            String reason) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "all") @Pattern(regexp = "all|open|overdue") String state,
            @RequestParam(defaultValue = "") @Size(max = 100) String q,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            Model model) {
        model.addAttribute("listing", notifications.list(state, q, page, PAGE_SIZE));
        model.addAttribute("state", state);
        model.addAttribute("q", q);
        return "notification/list";
    }

    @GetMapping("/{notificationId}")
    String one(@PathVariable NotificationId notificationId, Model model) {
        model.addAttribute("it", answering.existing(notificationId));
        var mandate = mandates.today();
        model.addAttribute("mandate", mandate);
        model.addAttribute(
                "departments",
                departments.all().stream()
                        .filter(department -> mandate.serves(department.code()))
                        .toList());
        return "notification/detail";
    }

    @PostMapping("/{notificationId}/claims")
    String claim(
            @PathVariable NotificationId notificationId, @ModelAttribute @Valid Claim asked, RedirectAttributes after) {
        answering.claim(notificationId, asked.departmentCode());
        done.tell(after, "notification.done.claimed");
        return "redirect:/notifications/" + notificationId;
    }

    @PostMapping("/{notificationId}/declinals")
    String decline(
            @PathVariable NotificationId notificationId,
            @ModelAttribute @Valid Declinal asked,
            RedirectAttributes after) {
        answering.decline(notificationId, asked.departmentCode(), asked.reason());
        done.tell(after, "notification.done.declined");
        return "redirect:/notifications/" + notificationId;
    }
}
