package org.onelicence.command.desk.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.ReceiveApplication;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationOverviews;
import org.onelicence.command.application.DueFilter;
import org.onelicence.command.application.ReviewStanding;
import org.onelicence.command.desk.web.ChosenMatters.Chosen;
import org.onelicence.command.licence.LicenceOverviews;
import org.onelicence.command.listing.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists of the desk: what the clerk receives, what an approver reviews, what his department has granted. */
@Controller
@RequestMapping("/desk")
class DeskPages {
    private static final int SIZE = 20;

    private final Desk desk;
    private final ApplicationOverviews applications;
    private final LicenceOverviews licences;
    private final Acts acts;

    DeskPages(Desk desk, ApplicationOverviews applications, LicenceOverviews licences, Acts acts) {
        this.desk = desk;
        this.applications = applications;
        this.licences = licences;
        this.acts = acts;
    }

    @GetMapping
    String start(Model page) {
        var place = desk.today();
        page.addAttribute("place", place);
        if (place.receives()) {
            return "redirect:/desk/receipts";
        }
        if (place.decides()) {
            return "redirect:/desk/reviews?due=today";
        }
        return place.leads() ? "redirect:/desk/chief" : "desk/none";
    }

    @GetMapping("/receipts")
    String receipts(@RequestParam(defaultValue = "0") int page, Model model) {
        var place = desk.today();
        model.addAttribute("place", place);
        if (!place.receives()) {
            return "desk/none";
        }
        model.addAttribute("applications", applications.toReceive(new Paging(page, SIZE)));
        return "desk/receipts";
    }

    @PostMapping("/receipts/{applicationId}")
    String receive(@PathVariable ApplicationId applicationId, RedirectAttributes flash) {
        return acts.redirect(new ReceiveApplication(applicationId), "desk.received", "/desk/receipts", flash);
    }

    /** Several at once: each by itself, so one that is refused holds no other back. */
    @PostMapping("/receipts")
    String receive(
            @RequestParam(required = false) @Size(max = SIZE) @Nullable List<ApplicationId> chosen,
            RedirectAttributes flash) {
        var commands = Stream.ofNullable(chosen)
                .flatMap(List::stream)
                .map(ReceiveApplication::new)
                .toList();
        return acts.redirectAll(commands, "/desk/receipts", flash);
    }

    @GetMapping("/reviews")
    String reviews(
            @RequestParam(required = false) @Nullable ReviewStanding status,
            @RequestParam(defaultValue = "all") DueFilter due,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var place = desk.today();
        model.addAttribute("place", place);
        if (!place.decides()) {
            return "desk/none";
        }
        var found = applications.ofDepartments(place.deciding(), status, due, new Paging(page, SIZE));
        model.addAttribute("reviews", found)
                .addAttribute("standings", ReviewStanding.values())
                .addAttribute("status", status == null ? "" : status.code())
                .addAttribute("filters", DueFilter.values())
                .addAttribute("counts", applications.counts(place.deciding()))
                .addAttribute("due", due.code());
        return "desk/reviews";
    }

    /** Several at once: each by itself, so one that is refused holds no other back. */
    @PostMapping("/reviews/acceptance")
    String accept(
            @RequestParam(required = false) @Size(max = SIZE) @Nullable List<Chosen> chosen, RedirectAttributes flash) {
        var commands = Stream.ofNullable(chosen)
                .flatMap(List::stream)
                .map(one -> new AcceptMatter(one.applicationId(), one.matterRef()))
                .toList();
        return acts.redirectAll(commands, "/desk/reviews?status=pending", flash);
    }

    @GetMapping("/licences")
    String licences(@RequestParam(defaultValue = "0") int page, Model model) {
        var place = desk.today();
        model.addAttribute("place", place);
        if (!place.decides()) {
            return "desk/none";
        }
        model.addAttribute("licences", licences.ofDepartments(place.deciding(), new Paging(page, SIZE)));
        return "desk/licences";
    }
}
