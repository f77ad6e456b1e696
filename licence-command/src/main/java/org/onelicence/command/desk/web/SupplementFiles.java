package org.onelicence.command.desk.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onelicence.command.application.ApplicationFile;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationProblem;
import org.onelicence.command.application.Applications;
import org.onelicence.command.application.ProvidedMaterial;
import org.onelicence.command.application.ReviewStanding;
import org.onelicence.command.material.MaterialNames;
import org.onelicence.command.material.Materials;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.platform.security.Actor;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** The files that come with a supplement, each for one of the gaps that were told. */
@Component
class SupplementFiles {
    private static final String FILE = "file.";
    private static final int PER_GAP_MAX = 10;

    private final Applications applications;
    private final Materials materials;
    private final PersonalData personal;

    SupplementFiles(Applications applications, Materials materials, PersonalData personal) {
        this.applications = applications;
        this.materials = materials;
        this.personal = personal;
    }

    /** Nothing is stored for somebody else's application, or for one that nothing was asked of. */
    List<ProvidedMaterial> taken(ApplicationId id, String matterRef, MultiValueMap<String, MultipartFile> uploads)
            throws IOException {
        var subject = Actor.current().subject();
        var file = applications.require(id);
        if (!file.isOf(subject)) {
            throw ApplicationProblem.UNKNOWN.because("没有这份申请", "There is no such application");
        }
        var taken = new ArrayList<ProvidedMaterial>();
        for (var gap = 1; gap <= gaps(file, matterRef); gap++) {
            var sent = uploads.getOrDefault(FILE + gap, List.of()).stream()
                    .filter(each -> !each.isEmpty() || hasName(each))
                    .limit(PER_GAP_MAX)
                    .toList();
            for (var upload : sent) {
                taken.add(taken(id, subject, "gap-" + gap, upload));
            }
        }
        return taken;
    }

    private static int gaps(ApplicationFile file, String matterRef) {
        var review = file.review(matterRef);
        return review.standing() == ReviewStanding.SUPPLEMENT_REQUESTED
                ? review.gaps().size()
                : 0;
    }

    /** A browser sends an empty file without a name where none was chosen. */
    private static boolean hasName(MultipartFile upload) {
        var name = upload.getOriginalFilename();
        return name != null && !name.isEmpty();
    }

    private ProvidedMaterial taken(ApplicationId id, String subject, String key, MultipartFile upload)
            throws IOException {
        try (var content = upload.getInputStream()) {
            var stored = materials.take(id, subject, content, upload.getContentType());
            var name = MaterialNames.shown(upload.getOriginalFilename(), stored.type());
            return new ProvidedMaterial(
                    key,
                    stored.sha256(),
                    stored.sizeBytes(),
                    stored.type().mediaType(),
                    personal.seal(subject, id.toString(), ProvidedMaterial.nameAt(stored.sha256()), name));
        }
    }
}
