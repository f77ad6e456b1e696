package org.onelicence.query.library.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.onelicence.query.library.CertificateFace;
import org.onelicence.query.library.ELicence;
import org.onelicence.query.library.ELicences;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "library")
class ELicenceController {

    private final ELicences licences;

    ELicenceController(ELicences licences) {
        this.licences = licences;
    }

    @GetMapping("/api/licences/{number}")
    @Operation(summary = "One licence as it stands, with the versions of its certificate")
    ELicence licence(@PathVariable String number) {
        return licences.find(number);
    }

    @GetMapping("/api/licences/{number}/certificates/{version}")
    @Operation(summary = "What is printed on one version of the certificate")
    CertificateFace certificate(@PathVariable String number, @PathVariable int version) {
        return licences.face(licences.find(number), version);
    }
}
