package org.onelicence.command.trial.web;

import java.util.UUID;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.onelicence.command.trial.Trial;
import org.onelicence.command.trial.TrialDifference;
import org.onelicence.command.trial.Trials;
import org.onelicence.platform.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks for a what-if run and shows how far it has come and what it has found. */
@RestController
class TrialController {

    private final Trials trials;

    TrialController(Trials trials) {
        this.trials = trials;
    }

    @PostMapping("/api/instant-rules/{departmentCode}/{matterRef}/versions/{version}/trials")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Asked ask(@PathVariable String departmentCode, @PathVariable String matterRef, @PathVariable int version) {
        return new Asked(trials.ask(Actor.current().subject(), departmentCode, matterRef, version));
    }

    @GetMapping("/api/instant-trials/{trialId}")
    Run run(
            @PathVariable UUID trialId,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var trial = trials.require(Actor.current().subject(), trialId);
        return new Run(trial, trial.isFinished(), trials.differences(trial, new Paging(page, size)));
    }

    record Asked(UUID trialId) {}

    record Run(Trial trial, boolean finished, Listing<TrialDifference> differences) {}
}
