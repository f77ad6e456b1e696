package org.onelicence.command.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.onelicence.command.application.ApplicationFile;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.guide.Material;
import org.onelicence.command.personal.PersonalData;

/** One file of an application as its readers see it; the matter is empty where it came with the form. */
record Handed(String materialNameZh, String matterRef, String name, String sha256, long kibibytes, LocalDate on) {

    static List<Handed> of(ApplicationFile file, PersonalData personal, Guides guides) {
        var made = file.submitted();
        var guide = guides.version(made.industryNo(), made.guideVersion());
        return file.materials().stream()
                .map(material -> new Handed(
                        guide.materials().stream()
                                .filter(each -> each.key().equals(material.materialKey()))
                                .map(Material::nameZh)
                                .findFirst()
                                .orElse(""),
                        Objects.requireNonNullElse(material.matterRef(), ""),
                        file.nameOf(material, personal),
                        material.sha256(),
                        (material.sizeBytes() + 1023) / 1024,
                        material.providedOn()))
                .toList();
    }
}
