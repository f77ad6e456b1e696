package org.onelicence.query.library.web;

import org.jspecify.annotations.Nullable;
import org.onelicence.query.library.ELicences;
import org.onelicence.query.library.QrCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ELicencePage {

    private final ELicences licences;

    ELicencePage(ELicences licences) {
        this.licences = licences;
    }

    @GetMapping("/licences/{number}")
    String certificate(
            @PathVariable String number, @RequestParam(required = false) @Nullable Integer version, Model model) {
        var licence = licences.find(number);
        var current = licence.licence().certificateVersion();
        model.addAttribute("face", licences.face(licence, version));
        model.addAttribute("shown", version == null ? current : version);
        model.addAttribute("current", current);
        model.addAttribute("eLicence", licence);
        model.addAttribute("qr", QrCode.of(licence.verificationUrl()));
        return "library/certificate";
    }
}
