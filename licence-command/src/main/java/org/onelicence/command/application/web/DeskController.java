package org.onelicence.command.application.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationOverview;
import org.onelicence.command.application.ApplicationOverviews;
import org.onelicence.command.application.DeskCounts;
import org.onelicence.command.application.DueFilter;
import org.onelicence.command.application.MatterReviewOverview;
import org.onelicence.command.application.ReviewStanding;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.licence.LicenceIssuer;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.onelicence.platform.security.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What lies on somebody's desk: applications to receive for the clerk, reviews for an officer who decides. */
@RestController
class DeskController {

    private final ApplicationOverviews overviews;
    private final AuthorityRegister register;
    private final LicenceIssuer bureau;
    private final Clock clock;

    DeskController(ApplicationOverviews overviews, AuthorityRegister register, LicenceIssuer bureau, Clock clock) {
        this.overviews = overviews;
        this.register = register;
        this.bureau = bureau;
        this.clock = clock;
    }

    @GetMapping("/api/desk")
    Desk desk(
            @RequestParam(required = false) @Nullable ReviewStanding status,
            @RequestParam(defaultValue = "all") DueFilter due,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var appointments = register.appointments(Actor.current().subject(), LocalDate.now(clock));
        var paging = new Paging(page, size);
        var deciding = appointments.stream()
                .filter(officer -> officer.may(Capacity.DECIDE))
                .map(OfficerOnDuty::departmentCode)
                .toList();
        var receives = appointments.stream()
                .anyMatch(officer ->
                        officer.departmentCode().equals(bureau.organ().code()) && officer.may(Capacity.RECEIVE));
        var heading = appointments.stream()
                .filter(officer -> officer.may(Capacity.HEAD))
                .map(OfficerOnDuty::departmentCode)
                .toList();
        return new Desk(
                receives ? overviews.toReceive(paging) : null,
                deciding.isEmpty() ? null : overviews.ofDepartments(deciding, status, due, paging),
                deciding.isEmpty() ? null : overviews.counts(deciding),
                heading.isEmpty() ? null : overviews.ofDepartments(heading, null, DueFilter.TOLD, paging),
                heading.isEmpty() ? null : overviews.counts(heading));
    }

    record Desk(
            @Nullable Listing<ApplicationOverview> receipts,
            @Nullable Listing<MatterReviewOverview> reviews,
            @Nullable DeskCounts counts,
            @Nullable Listing<MatterReviewOverview> escalations,
            @Nullable DeskCounts ofTheHead) {}
}
