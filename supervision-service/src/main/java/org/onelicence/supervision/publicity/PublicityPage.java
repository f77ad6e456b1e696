package org.onelicence.supervision.publicity;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.onelicence.supervision.authority.Mandates;
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
@RequestMapping("/publicity")
class PublicityPage {

    private static final int PAGE_SIZE = 20;

    private final Publicities publicities;
    private final Disclosing disclosing;
    private final Mandates mandates;
    private final Done done;

    PublicityPage(Publicities publicities, Disclosing disclosing, Mandates mandates, Done done) {
        this.publicities = publicities;
        this.disclosing = disclosing;
        this.mandates = mandates;
        this.done = done;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "all") @Pattern(regexp = "all|licence|penalty") String kind,
            @RequestParam(defaultValue = "") @Size(max = 100) String q,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            Model model) {
        model.addAttribute("listing", publicities.shown(kind, q, page, PAGE_SIZE));
        model.addAttribute("waiting", Disclosing.supervises() ? publicities.waiting(0, PAGE_SIZE) : null);
        model.addAttribute("kind", kind);
        model.addAttribute("q", q);
        return "publicity/list";
    }

    @GetMapping("/{publicityId}")
    String one(@PathVariable PublicityId publicityId, Model model) {
        model.addAttribute("it", disclosing.existing(publicityId));
        model.addAttribute("mandate", mandates.today());
        return "publicity/detail";
    }

    @PostMapping("/{publicityId}/publication")
    String publicise(@PathVariable PublicityId publicityId, RedirectAttributes after) {
        disclosing.publicise(publicityId);
        done.tell(after, "publicity.done.published");
        return "redirect:/publicity/" + publicityId;
    }

    @PostMapping("/{publicityId}/withdrawal")
    String takeDown(
            @PathVariable PublicityId publicityId,
            @RequestParam @NotBlank @Size(max = Disclosing.REASON_LENGTH_MAX) String reason,
            RedirectAttributes after) {
        disclosing.takeDown(publicityId, reason);
        done.tell(after, "publicity.done.taken-down");
        return "redirect:/publicity/" + publicityId;
    }
}
