package org.onelicence.command.material.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationReaders;
import org.onelicence.command.material.Materials;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of an application, for its applicant and for the officers who handle it: by token and by session alike. */
@Controller
class MaterialController {

    private final ApplicationReaders readers;
    private final Materials materials;
    private final Downloads downloads;
    private final PersonalData personal;

    MaterialController(ApplicationReaders readers, Materials materials, Downloads downloads, PersonalData personal) {
        this.readers = readers;
        this.materials = materials;
        this.downloads = downloads;
        this.personal = personal;
    }

    @GetMapping({
        "/api/applications/{applicationId}/materials/{sha256}",
        "/applications/{applicationId}/materials/{sha256}"
    })
    void download(@PathVariable ApplicationId applicationId, @PathVariable String sha256, HttpServletResponse answer)
            throws IOException {
        var file = readers.require(applicationId, Actor.current().subject());
        var named = file.materials().stream()
                .filter(each -> each.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(Materials::unknown);
        var content = materials.find(applicationId, sha256).orElseThrow(Materials::unknown);
        downloads.send(
                applicationId, file.submitted().applicantSubject(), content, file.nameOf(named, personal), answer);
    }
}
