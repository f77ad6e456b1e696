package org.onelicence.supervision.assessment;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.onelicence.supervision.view.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/assessments")
@Tag(name = "assessments")
class AssessmentController {

    private final Assessments assessments;
    private final Reassessing reassessing;

    AssessmentController(Assessments assessments, Reassessing reassessing) {
        this.assessments = assessments;
        this.reassessing = reassessing;
    }

    @GetMapping
    Listing<ClassRow> list(
            @RequestParam(defaultValue = "all") @Pattern(regexp = "all|A|B|C|D") String holderClass,
            @RequestParam(defaultValue = "") @Size(max = 100) String q,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return assessments.list(holderClass, q, page, size);
    }

    @GetMapping("/{uscc}")
    AssessmentDetail one(@PathVariable String uscc) {
        return reassessing.existing(uscc);
    }

    /** Judges again by the rules in force and answers the class that follows. */
    @PostMapping("/{uscc}")
    AssessmentDetail again(@PathVariable String uscc) {
        return reassessing.again(uscc);
    }
}
