package org.onelicence.command.desk.web;

import java.time.LocalDate;
import org.onelicence.command.application.ApplicationCommand.LinkCertification;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationReaders;
import org.onelicence.command.application.CertificateOverviews;
import org.onelicence.command.application.Certification;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.catalogue.TestReportWaivers;
import org.onelicence.command.listing.Paging;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The applicant links a certificate in place of a test report; his department sees when it ends. */
@Controller
class CertificatePages {
    private static final int SIZE = 20;

    private final Desk desk;
    private final ApplicationReaders readers;
    private final TestReportWaivers waivers;
    private final CertificateOverviews overviews;
    private final Acts acts;

    CertificatePages(
            Desk desk,
            ApplicationReaders readers,
            TestReportWaivers waivers,
            CertificateOverviews overviews,
            Acts acts) {
        this.desk = desk;
        this.readers = readers;
        this.waivers = waivers;
        this.overviews = overviews;
        this.acts = acts;
    }

    @GetMapping("/desk/certificates")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        var place = desk.today();
        model.addAttribute("place", place);
        var departments =
                place.appointments().stream().map(OfficerOnDuty::departmentCode).toList();
        if (departments.isEmpty()) {
            return "desk/none";
        }
        model.addAttribute("certificates", overviews.ofDepartments(departments, new Paging(page, SIZE)));
        return "desk/certificates";
    }

    @GetMapping("/applications/{applicationId}/matters/{matterRef}/certification")
    String one(@PathVariable ApplicationId applicationId, @PathVariable String matterRef, Model page) {
        var file = readers.require(applicationId, Actor.current().subject());
        page.addAttribute("file", file)
                .addAttribute("review", file.review(matterRef))
                .addAttribute(
                        "waiver",
                        waivers.of(matterRef, file.submitted().industryNo()).orElse(null));
        return "applications/certification";
    }

    @PostMapping("/applications/{applicationId}/matters/{matterRef}/certification")
    String link(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam String issuer,
            @RequestParam String number,
            @RequestParam String scope,
            @RequestParam LocalDate validFrom,
            @RequestParam LocalDate validTo,
            @RequestParam String sha256,
            RedirectAttributes flash) {
        var page = "/applications/" + applicationId + "/matters/" + matterRef + "/certification";
        var texts = issuer.isBlank() || number.isBlank() || scope.isBlank() || !sha256.matches("[0-9a-f]{64}");
        var needed = texts ? "" : issuer + number + scope;
        var command = new LinkCertification(
                applicationId,
                matterRef,
                new Certification(issuer.strip(), number.strip(), scope.strip(), validFrom, validTo, sha256));
        return acts.redirectWith(needed, command, "certificate.done", page, flash);
    }
}
