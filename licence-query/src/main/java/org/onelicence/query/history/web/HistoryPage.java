package org.onelicence.query.history.web;

import org.onelicence.query.history.History;
import org.onelicence.query.listing.Slice;
import org.onelicence.query.register.Register;
import org.onelicence.query.register.RegisterProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HistoryPage {

    private final Register register;
    private final History history;

    HistoryPage(Register register, History history) {
        this.register = register;
        this.history = history;
    }

    @GetMapping("/licences/{number}/history")
    String history(@PathVariable String number, @RequestParam(defaultValue = "0") int page, Model model) {
        var licence = register.byNumber(number).orElseThrow(RegisterProblem::unregistered);
        model.addAttribute("licence", licence);
        model.addAttribute("found", history.of(licence, new Slice(page, Slice.SIZE_MAX)));
        return "history/licence";
    }
}
