package org.onelicence.supervision.tracking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.onelicence.supervision.authority.Mandates;
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
@RequestMapping("/trackings")
class TrackingPage {

    private static final int PAGE_SIZE = 20;

    private final Trackings trackings;
    private final Visiting visiting;
    private final Mandates mandates;
    private final Done done;
    private final Clock clock;

    TrackingPage(Trackings trackings, Visiting visiting, Mandates mandates, Done done, Clock clock) {
        this.trackings = trackings;
        this.visiting = visiting;
        this.mandates = mandates;
        this.done = done;
        this.clock = clock;
    }

    record Visit(
            @NotNull LocalDate visitedOn,
            @NotBlank String finding,
            @Size(max = Visiting.NOTE_LENGTH_MAX) String note) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "all") @Pattern(regexp = "all|unlicensed|commitment") String kind,
            @RequestParam(defaultValue = "all") @Pattern(regexp = "all|open|overdue") String state,
            @RequestParam(defaultValue = "") @Size(max = 100) String q,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            Model model) {
        model.addAttribute("listing", trackings.list(kind, state, q, page, PAGE_SIZE));
        model.addAttribute("kind", kind);
        model.addAttribute("state", state);
        model.addAttribute("q", q);
        return "tracking/list";
    }

    @GetMapping("/{trackingId}")
    String one(@PathVariable TrackingId trackingId, Model model) {
        var found = visiting.existing(trackingId);
        model.addAttribute("it", found);
        model.addAttribute("mandate", mandates.today());
        model.addAttribute(
                "findings", Finding.fitting(TrackingKind.of(found.tracking().kind())));
        model.addAttribute("today", LocalDate.now(clock));
        return "tracking/detail";
    }

    @PostMapping("/{trackingId}/visits")
    String visit(@PathVariable TrackingId trackingId, @ModelAttribute @Valid Visit asked, RedirectAttributes after) {
        visiting.record(trackingId, asked.visitedOn(), asked.finding(), asked.note());
        done.tell(after, "tracking.done.visited");
        return "redirect:/trackings/" + trackingId;
    }
}
