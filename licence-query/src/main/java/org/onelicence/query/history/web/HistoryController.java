package org.onelicence.query.history.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.onelicence.query.history.History;
import org.onelicence.query.history.HistoryEntry;
import org.onelicence.query.listing.Listing;
import org.onelicence.query.listing.Slice;
import org.onelicence.query.register.Register;
import org.onelicence.query.register.RegisterProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "history")
class HistoryController {

    private final Register register;
    private final History history;

    HistoryController(Register register, History history) {
        this.register = register;
        this.history = history;
    }

    @GetMapping("/api/licences/{number}/history")
    @Operation(summary = "Everything that happened to a licence, oldest first")
    Listing<HistoryEntry> history(
            @PathVariable String number,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        var licence = register.byNumber(number).orElseThrow(RegisterProblem::unregistered);
        return history.of(licence, new Slice(page, size));
    }
}
