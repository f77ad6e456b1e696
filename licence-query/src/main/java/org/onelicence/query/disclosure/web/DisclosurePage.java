package org.onelicence.query.disclosure.web;

import org.jspecify.annotations.Nullable;
import org.onelicence.query.disclosure.ReportSearch;
import org.onelicence.query.disclosure.Reports;
import org.onelicence.query.industry.Industries;
import org.onelicence.query.listing.SearchText;
import org.onelicence.query.listing.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DisclosurePage {

    private static final int SIZE = 20;

    private final Reports reports;
    private final Industries industries;

    DisclosurePage(Reports reports, Industries industries) {
        this.reports = reports;
        this.industries = industries;
    }

    @GetMapping("/disclosure")
    String search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer industry,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Boolean late,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var asked = new ReportSearch(SearchText.of(q), industry, year, late);
        model.addAttribute("asked", asked);
        model.addAttribute("found", reports.search(asked, new Slice(page, SIZE)));
        model.addAttribute("industries", industries.all());
        model.addAttribute("industryNames", industries.names());
        model.addAttribute("years", reports.years());
        return "disclosure/search";
    }

    @GetMapping("/disclosure/{reportId}")
    String report(@PathVariable String reportId, Model model) {
        var report = reports.find(reportId);
        model.addAttribute("disclosed", report);
        model.addAttribute("industryNames", industries.names());
        return "disclosure/report";
    }
}
