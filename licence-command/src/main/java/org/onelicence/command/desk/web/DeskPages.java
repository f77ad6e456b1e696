package org.onelicence.command.desk.web;

import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationCommand.ReceiveApplication;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationOverviews;
import org.onelicence.command.application.ReviewStanding;
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
        return place.decides() ? "redirect:/desk/reviews" : "desk/none";
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

    @GetMapping("/reviews")
    String reviews(
            @RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "0") int page, Model model) {
        var place = desk.today();
        model.addAttribute("place", place);
        if (!place.decides()) {
            return "desk/none";
        }
        var found = applications.ofDepartments(place.deciding(), standing(status), new Paging(page, SIZE));
        model.addAttribute("reviews", found)
                .addAttribute("standings", ReviewStanding.values())
                .addAttribute("status", status);
        return "desk/reviews";
    }

    private static @Nullable ReviewStanding standing(String status) {
        return status.isEmpty() ? null : ReviewStanding.of(status);
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
