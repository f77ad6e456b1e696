package org.onelicence.command.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onelicence.command.application.ApplicationOverviews;
import org.onelicence.command.application.DueFilter;
import org.onelicence.command.application.MatterReviewOverview;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk of the head of an organ (行政机关负责人): whatever is late or about to be, whoever of the organ has it. */
@Controller
class ChiefPages {

    private static final int SIZE = 20;

    /** The gravest first. */
    private static final List<DueFilter> ESCALATIONS = List.of(
            DueFilter.LIMIT_PASSED,
            DueFilter.PROMISE_PASSED,
            DueFilter.LAST_DAY_TO_ASK,
            DueFilter.PAUSED_TOO_LONG,
            DueFilter.TOLD);

    private final Desk desk;
    private final ApplicationOverviews applications;

    ChiefPages(Desk desk, ApplicationOverviews applications) {
        this.desk = desk;
        this.applications = applications;
    }

    @GetMapping("/desk/chief")
    String chief(@RequestParam(defaultValue = "0") int page, Model model) {
        var place = desk.today();
        model.addAttribute("place", place);
        if (!place.leads()) {
            return "desk/none";
        }
        model.addAttribute("counts", applications.counts(place.heading()))
                .addAttribute("escalations", escalations(place, new Paging(page, SIZE)));
        return "desk/chief";
    }

    private Map<DueFilter, Listing<MatterReviewOverview>> escalations(Desk.Place place, Paging paging) {
        var found = new LinkedHashMap<DueFilter, Listing<MatterReviewOverview>>();
        ESCALATIONS.forEach(each -> found.put(each, applications.ofDepartments(place.heading(), null, each, paging)));
        return found;
    }
}
