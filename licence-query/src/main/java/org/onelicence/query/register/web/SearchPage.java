package org.onelicence.query.register.web;

import org.jspecify.annotations.Nullable;
import org.onelicence.query.industry.Industries;
import org.onelicence.query.listing.Slice;
import org.onelicence.query.register.Register;
import org.onelicence.query.register.Search;
import org.onelicence.query.register.Standing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchPage {

    private static final int SIZE = 20;

    private final Register register;
    private final Industries industries;

    SearchPage(Register register, Industries industries) {
        this.register = register;
        this.industries = industries;
    }

    @GetMapping("/")
    String search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer industry,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var asked = Search.of(q, industry, district, standing);
        model.addAttribute("asked", asked);
        model.addAttribute("found", register.search(asked, new Slice(page, SIZE)));
        model.addAttribute("industries", industries.all());
        model.addAttribute("districts", register.districts());
        model.addAttribute("standings", Standing.values());
        return "register/search";
    }
}
