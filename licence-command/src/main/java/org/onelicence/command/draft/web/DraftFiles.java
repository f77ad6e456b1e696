package org.onelicence.command.draft.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.draft.DraftMaterials;
import org.onelicence.command.material.web.Downloads;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the applicant has handed in so far, to look at it again. */
@Controller
class DraftFiles {

    private final DraftMaterials files;
    private final Downloads downloads;

    DraftFiles(DraftMaterials files, Downloads downloads) {
        this.files = files;
        this.downloads = downloads;
    }

    @GetMapping({"/api/drafts/{draftId}/files/{sha256}", "/drafts/{draftId}/files/{sha256}"})
    void download(@PathVariable ApplicationId draftId, @PathVariable String sha256, HttpServletResponse answer)
            throws IOException {
        var subject = Actor.current().subject();
        var file = files.find(draftId, subject, sha256);
        downloads.send(draftId, subject, file.content(), file.name(), answer);
    }
}
