package org.onelicence.supervision.publicity;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
@RequestMapping("/api/publicity")
@Tag(name = "publicity")
class PublicityController {

    private final Publicities publicities;
    private final Disclosing disclosing;

    PublicityController(Publicities publicities, Disclosing disclosing) {
        this.publicities = publicities;
        this.disclosing = disclosing;
    }

    record Withdrawal(
            @NotBlank @Size(max = Disclosing.REASON_LENGTH_MAX)
            String reason) {}

    /** What everybody may read. */
    @GetMapping
    Listing<PublicityRow> list(
            @RequestParam(defaultValue = "all") @Pattern(regexp = "all|licence|penalty") String kind,
            @RequestParam(defaultValue = "") @Size(max = 100) String q,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return publicities.shown(kind, q, page, size);
    }

    @GetMapping("/{publicityId}")
    PublicityRow one(@PathVariable PublicityId publicityId) {
        return disclosing.existing(publicityId);
    }

    @PostMapping("/{publicityId}/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publicise(@PathVariable PublicityId publicityId) {
        disclosing.publicise(publicityId);
    }

    @PostMapping("/{publicityId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeDown(@PathVariable PublicityId publicityId, @RequestBody @Valid Withdrawal asked) {
        disclosing.takeDown(publicityId, asked.reason());
    }
}
