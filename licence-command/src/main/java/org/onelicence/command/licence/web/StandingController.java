package org.onelicence.command.licence.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.StandingOnDay;
import org.onelicence.command.licence.Standings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a licence is worth what it is worth: public like the licence, and without a word about persons. */
@RestController
@RequestMapping("/api/licences/{licenceId}/standing")
class StandingController {

    private final Standings standings;

    StandingController(Standings standings) {
        this.standings = standings;
    }

    /**
     * @param on the legal day; today without it
     * @param knownAt leaves out what was recorded later; everything known now counts without it
     */
    @GetMapping
    StandingOnDay on(
            @PathVariable LicenceId licenceId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return standings.of(licenceId, on, knownAt);
    }
}
