package org.onelicence.supervision.feedback;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class FeedbackPage {

    private static final int PAGE_SIZE = 20;

    private final Feedbacks feedbacks;

    FeedbackPage(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @GetMapping("/feedbacks")
    String list(
            @RequestParam(defaultValue = "all") @Pattern(regexp = "all|late") String state,
            @RequestParam(defaultValue = "") @Size(max = 100) String q,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            Model model) {
        model.addAttribute("listing", feedbacks.list(state, q, page, PAGE_SIZE));
        model.addAttribute("state", state);
        model.addAttribute("q", q);
        return "feedback/list";
    }
}
