package org.onelicence.supervision.assessment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.onelicence.supervision.view.Done;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/assessments")
class AssessmentPage {

    private static final int PAGE_SIZE = 20;

    private final Assessments assessments;
    private final Reassessing reassessing;
    private final RuleSet rules;
    private final Done done;

    AssessmentPage(Assessments assessments, Reassessing reassessing, RuleSet rules, Done done) {
        this.assessments = assessments;
        this.reassessing = reassessing;
        this.rules = rules;
        this.done = done;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "all") @Pattern(regexp = "all|A|B|C|D") String holderClass,
            @RequestParam(defaultValue = "") @Size(max = 100) String q,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            Model model) {
        model.addAttribute("listing", assessments.list(holderClass, q, page, PAGE_SIZE));
        model.addAttribute("rules", rules);
        model.addAttribute("holderClass", holderClass);
        model.addAttribute("q", q);
        return "assessment/list";
    }

    @GetMapping("/{uscc}")
    String one(@PathVariable String uscc, Model model) {
        model.addAttribute("it", reassessing.existing(uscc));
        return "assessment/detail";
    }

    @PostMapping("/{uscc}")
    String again(@PathVariable String uscc, RedirectAttributes after) {
        reassessing.again(uscc);
        done.tell(after, "assessment.done.again");
        after.addAttribute("uscc", uscc);
        return "redirect:/assessments/{uscc}";
    }
}
