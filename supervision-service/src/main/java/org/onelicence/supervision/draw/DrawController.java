package org.onelicence.supervision.draw;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.draw.DrawCommand.PlannedChecks;
import org.onelicence.supervision.view.Listing;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/draw-plans")
@Tag(name = "draw-plans")
class DrawController {

    private final DrawPlans plans;
    private final Drawing drawing;

    DrawController(DrawPlans plans, Drawing drawing) {
        this.plans = plans;
        this.drawing = drawing;
    }

    /** A plan to be published; without industries, districts or departments it ranges over all of them. */
    record PlanAsked(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 31) List<@NotNull Integer> industries,
            @Nullable @Size(max = 50) List<@NotBlank String> districts,
            @Nullable @Size(max = 50) List<@NotBlank String> departments,
            @NotNull @Min(1) @Max(1000) Integer objects,
            @Nullable @Size(max = 200) List<@Valid RecusalAsked> recusals,
            @NotNull LocalDate checkFrom,
            @NotNull LocalDate checkUntil) {

        PlannedChecks checks() {
            return new PlannedChecks(
                    name,
                    orNone(industries),
                    orNone(districts),
                    orNone(departments),
                    objects,
                    orNone(recusals).stream()
                            .map(one -> new Recusal(one.officerNumber(), one.uscc(), one.reason()))
                            .toList(),
                    checkFrom,
                    checkUntil);
        }

        private static <T> List<T> orNone(@Nullable List<T> given) {
            return Objects.requireNonNullElse(given, List.of());
        }
    }

    record RecusalAsked(
            @NotBlank @Size(max = 40) String officerNumber,
            @NotBlank @Size(max = 18) String uscc,
            @NotBlank @Size(max = 200) String reason) {}

    record PlanMade(UUID planId) {}

    /** A value nobody could know when the plan was published; without one, chance gives it. */
    record DrawAsked(@Nullable @Size(max = 200) String publicValue) {}

    record LaterRecusal(
            @NotNull UUID licenceId,
            @NotBlank @Size(max = 40) String officerNumber,
            @NotBlank @Size(max = 200) String reason) {}

    record Check(
            @NotNull UUID licenceId,

            @NotBlank @Pattern(regexp = "no-problem|problem-found|not-reachable")
            String result,

            @Nullable @Size(max = 1000) String note,
            @NotNull LocalDate checkedOn) {}

    @GetMapping
    Listing<PlanRow> list(
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return plans.list(page, size);
    }

    @PostMapping
    ResponseEntity<PlanMade> publish(@RequestBody @Valid PlanAsked asked) {
        var id = drawing.publish(asked.checks());
        return ResponseEntity.created(URI.create("/api/draw-plans/" + id)).body(new PlanMade(id.value()));
    }

    @GetMapping("/{planId}")
    PlanDetail one(@PathVariable PlanId planId) {
        return drawing.existing(planId);
    }

    @PostMapping("/{planId}/draws")
    PlanDetail draw(@PathVariable PlanId planId, @RequestBody(required = false) @Valid @Nullable DrawAsked asked) {
        drawing.draw(planId, asked == null ? null : asked.publicValue());
        return drawing.existing(planId);
    }

    /** Draws again from what is stored and says whether the same comes out. */
    @GetMapping("/{planId}/replay")
    Drawing.Replay replay(@PathVariable PlanId planId) {
        return drawing.replay(planId);
    }

    @PostMapping("/{planId}/recusals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recuse(@PathVariable PlanId planId, @RequestBody @Valid LaterRecusal asked) {
        drawing.recuse(planId, asked.licenceId().toString(), asked.officerNumber(), asked.reason());
    }

    @PostMapping("/{planId}/checks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(@PathVariable PlanId planId, @RequestBody @Valid Check asked) {
        var note = Objects.requireNonNullElse(asked.note(), "");
        drawing.check(planId, asked.licenceId().toString(), asked.result(), note, asked.checkedOn());
    }
}
