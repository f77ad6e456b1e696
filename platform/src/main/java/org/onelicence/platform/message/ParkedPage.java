package org.onelicence.platform.message;

import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/ops/parked")
class ParkedPage {

    private static final int SHOWN_MAX = 100;

    private final ParkedMessages parked;
    private final ParkedRetry retry;
    private final MessageSource texts;

    ParkedPage(ParkedMessages parked, ParkedRetry retry, MessageSource texts) {
        this.parked = parked;
        this.retry = retry;
        this.texts = texts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("waiting", parked.waiting());
        model.addAttribute("messages", parked.waiting(0, SHOWN_MAX));
        return "ops/parked";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable UUID id, RedirectAttributes after) {
        retry.retry(id);
        after.addFlashAttribute(
                "done", texts.getMessage("platform.parked.retried", null, LocaleContextHolder.getLocale()));
        return "redirect:/ops/parked";
    }
}
