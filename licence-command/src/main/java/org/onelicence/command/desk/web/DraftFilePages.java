package org.onelicence.command.desk.web;

import java.io.IOException;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.draft.DraftMaterials;
import org.onelicence.command.draft.DraftProblem;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a draft, one form each: what is refused is told beside the material it was meant for. */
@Controller
@RequestMapping("/drafts/{draftId}/materials/{materialKey}")
class DraftFilePages {
    private final DraftMaterials files;
    private final Acts acts;

    DraftFilePages(DraftMaterials files, Acts acts) {
        this.files = files;
        this.acts = acts;
    }

    @PostMapping
    String add(
            @PathVariable ApplicationId draftId,
            @PathVariable String materialKey,
            @RequestParam MultipartFile file,
            RedirectAttributes flash)
            throws IOException {
        try (var content = file.getInputStream()) {
            files.add(
                    draftId,
                    Actor.current().subject(),
                    materialKey,
                    content,
                    file.getContentType(),
                    file.getOriginalFilename());
        } catch (Refusal no) {
            if (no.problem() == DraftProblem.UNKNOWN) {
                throw no;
            }
            flash.addFlashAttribute("refusedMaterial", materialKey).addFlashAttribute("refusedBecause", acts.text(no));
        }
        return back(draftId, materialKey);
    }

    @PostMapping("/{sha256}/removal")
    String remove(@PathVariable ApplicationId draftId, @PathVariable String materialKey, @PathVariable String sha256) {
        files.remove(draftId, Actor.current().subject(), materialKey, sha256);
        return back(draftId, materialKey);
    }

    private static String back(ApplicationId draftId, String materialKey) {
        return "redirect:/drafts/" + draftId + "/materials#material." + materialKey;
    }
}
