package org.onelicence.query.disclosure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.onelicence.query.disclosure.Report;
import org.onelicence.query.disclosure.ReportLine;
import org.onelicence.query.disclosure.ReportSearch;
import org.onelicence.query.disclosure.Reports;
import org.onelicence.query.listing.Listing;
import org.onelicence.query.listing.SearchText;
import org.onelicence.query.listing.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "disclosure")
class DisclosureController {

    private final Reports reports;

    DisclosureController(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/annual-reports")
    @Operation(summary = "Annual reports by holder, industry and year, newest first")
    Listing<ReportLine> search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer industry,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Boolean late,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return reports.search(new ReportSearch(SearchText.of(q), industry, year, late), new Slice(page, size));
    }

    @GetMapping("/api/annual-reports/{reportId}")
    @Operation(summary = "One annual report with every correction, before and after")
    Report report(@PathVariable String reportId) {
        return reports.find(reportId);
    }
}
