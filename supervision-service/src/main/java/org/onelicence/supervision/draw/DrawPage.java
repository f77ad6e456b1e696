package org.onelicence.supervision.draw;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.authority.Mandates;
import org.onelicence.supervision.draw.DrawCommand.PlannedChecks;
import org.onelicence.supervision.register.Departments;
import org.onelicence.supervision.register.Guides;
import org.onelicence.supervision.register.Licences;
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
@RequestMapping("/draw-plans")
class DrawPage {

    private static final int PAGE_SIZE = 20;
    private static final int CHECK_DAYS = 30;

    private final DrawPlans plans;
    private final Drawing drawing;
    private final Guides guides;
    private final Departments departments;
    private final Licences licences;
    private final Mandates mandates;
    private final Done done;
    private final Clock clock;

    DrawPage(
            DrawPlans plans,
            Drawing drawing,
            Guides guides,
            Departments departments,
            Licences licences,
            Mandates mandates,
            Done done,
            Clock clock) {
        this.plans = plans;
        this.drawing = drawing;
        this.guides = guides;
        this.departments = departments;
        this.licences = licences;
        this.mandates = mandates;
        this.done = done;
        this.clock = clock;
    }

    record PlanForm(
            @NotBlank @Size(max = 100) String name,
            @Nullable List<Integer> industries,
            @Nullable List<String> districts,
            @Nullable List<String> departments,
            @NotNull @Min(1) @Max(1000) Integer objects,
            @NotNull LocalDate checkFrom,
            @NotNull LocalDate checkUntil) {

        PlannedChecks checks() {
            return new PlannedChecks(
                    name,
                    Objects.requireNonNullElse(industries, List.of()),
                    Objects.requireNonNullElse(districts, List.of()),
                    Objects.requireNonNullElse(departments, List.of()),
                    objects,
                    List.of(),
                    checkFrom,
                    checkUntil);
        }
    }

    record RecusalForm(
            @NotNull UUID licenceId,
            @NotBlank @Size(max = 40) String officerNumber,
            @NotBlank @Size(max = 200) String reason) {}

    record CheckForm(
            @NotNull UUID licenceId,
            @NotBlank String result,
            @Size(max = 1000) String note,
            @NotNull LocalDate checkedOn) {}

    @GetMapping
    String list(@RequestParam(defaultValue = "0") @Min(0) int page, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("listing", plans.list(page, PAGE_SIZE));
        model.addAttribute("industries", guides.industries());
        model.addAttribute("districts", licences.districts());
        model.addAttribute("departments", departments.all());
        model.addAttribute("mandate", mandates.today());
        model.addAttribute("today", today);
        model.addAttribute("until", today.plusDays(CHECK_DAYS));
        return "draw/list";
    }

    @GetMapping("/{planId}")
    String one(@PathVariable PlanId planId, Model model) {
        var found = drawing.existing(planId);
        model.addAttribute("it", found);
        model.addAttribute("replay", found.plan().drawnAt() == null ? null : drawing.replay(planId));
        model.addAttribute("mandate", mandates.today());
        model.addAttribute("results", CheckResult.values());
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("today", LocalDate.now(clock));
        return "draw/detail";
    }

    @PostMapping
    String publish(@ModelAttribute @Valid PlanForm asked, RedirectAttributes after) {
        var id = drawing.publish(asked.checks());
        done.tell(after, "draw.done.published");
        return "redirect:/draw-plans/" + id;
    }

    @PostMapping("/{planId}/draws")
    String draw(
            @PathVariable PlanId planId,
            @RequestParam(defaultValue = "") @Size(max = 200) String publicValue,
            RedirectAttributes after) {
        drawing.draw(planId, publicValue);
        done.tell(after, "draw.done.drawn");
        return "redirect:/draw-plans/" + planId;
    }

    @PostMapping("/{planId}/recusals")
    String recuse(@PathVariable PlanId planId, @ModelAttribute @Valid RecusalForm asked, RedirectAttributes after) {
        drawing.recuse(planId, asked.licenceId().toString(), asked.officerNumber(), asked.reason());
        done.tell(after, "draw.done.recused");
        return "redirect:/draw-plans/" + planId;
    }

    @PostMapping("/{planId}/checks")
    String check(@PathVariable PlanId planId, @ModelAttribute @Valid CheckForm asked, RedirectAttributes after) {
        drawing.check(planId, asked.licenceId().toString(), asked.result(), asked.note(), asked.checkedOn());
        done.tell(after, "draw.done.checked");
        return "redirect:/draw-plans/" + planId;
    }
}
