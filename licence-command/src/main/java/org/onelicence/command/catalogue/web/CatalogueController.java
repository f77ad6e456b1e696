package org.onelicence.command.catalogue.web;

import org.onelicence.command.catalogue.CatalogueLoads;
import org.onelicence.command.catalogue.CatalogueLoads.LoadCounts;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Brings the plan's data in; may be repeated. */
@RestController
@RequestMapping("/api/catalogue/loads")
class CatalogueController {
    private final CatalogueLoads loads;

    CatalogueController(CatalogueLoads loads) {
        this.loads = loads;
    }

    @PostMapping
    LoadCounts load() {
        return loads.load();
    }
}
