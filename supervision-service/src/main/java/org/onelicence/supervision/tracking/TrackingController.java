package org.onelicence.supervision.tracking;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.view.Listing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/trackings")
@Tag(name = "trackings")
class TrackingController {

    private final Trackings trackings;
    private final Visiting visiting;

    TrackingController(Trackings trackings, Visiting visiting) {
        this.trackings = trackings;
        this.visiting = visiting;
    }

    /** A visit: {@code finding} is one of those that fit the kind of the tracking. */
    record Visit(
            @NotNull LocalDate visitedOn,

            @NotBlank @Pattern(regexp = "not-operating|operating-unlicensed|told-again|kept|to-rectify|breached")
            String finding,

            @Nullable @Size(max = Visiting.NOTE_LENGTH_MAX) String note) {}

    @GetMapping
    Listing<TrackingRow> list(
            @RequestParam(defaultValue = "all") @Pattern(regexp = "all|unlicensed|commitment") String kind,
            @RequestParam(defaultValue = "all") @Pattern(regexp = "all|open|overdue") String state,
            @RequestParam(defaultValue = "") @Size(max = 100) String q,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return trackings.list(kind, state, q, page, size);
    }

    @GetMapping("/{trackingId}")
    TrackingDetail one(@PathVariable TrackingId trackingId) {
        return visiting.existing(trackingId);
    }

    @PostMapping("/{trackingId}/visits")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void visit(@PathVariable TrackingId trackingId, @RequestBody @Valid Visit asked) {
        visiting.record(trackingId, asked.visitedOn(), asked.finding(), asked.note() == null ? "" : asked.note());
    }
}
