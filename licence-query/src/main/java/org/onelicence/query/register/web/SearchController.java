package org.onelicence.query.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.onelicence.query.listing.Listing;
import org.onelicence.query.listing.Slice;
import org.onelicence.query.register.LicenceLine;
import org.onelicence.query.register.Register;
import org.onelicence.query.register.Search;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "register")
class SearchController {

    private final Register register;

    SearchController(Register register) {
        this.register = register;
    }

    @GetMapping("/api/licences")
    @Operation(summary = "Licences by name, credit code or number, newest first")
    Listing<LicenceLine> search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer industry,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return register.search(Search.of(q, industry, district, standing), new Slice(page, size));
    }
}
