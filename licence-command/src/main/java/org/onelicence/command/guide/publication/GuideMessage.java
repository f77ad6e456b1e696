package org.onelicence.command.guide.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.guide.GuideMatter;
import org.onelicence.command.guide.GuideVersion;

/** What the world hears of a guide: who leads, which matters, which promises; the JSON form is pinned by contracts/messages. */
record GuideMessage(
        int industryNo,
        int version,
        LocalDate effectiveFrom,
        String slug,
        String nameZh,
        String nameEn,
        String authorityLevel,
        List<Organ> leadDepartments,
        List<Organ> cityDepartments,
        String source,
        int unifiedValidityMonths,
        int promisedWorkingDays,
        List<Matter> matters) {

    record Matter(
            String matterRef,
            String nameZh,
            String nameEn,
            String matterType,
            Organ department,
            @Nullable Organ inNameOf,
            String required,
            String condition,
            String source,
            int legalWorkingDays,
            String legalBasis,
            String commitment) {
        static Matter of(GuideMatter matter) {
            return new Matter(
                    matter.ref(),
                    matter.nameZh(),
                    matter.nameEn(),
                    matter.matterType(),
                    matter.department(),
                    matter.inNameOf(),
                    matter.core() ? "core" : "conditional",
                    matter.condition(),
                    matter.source(),
                    matter.legalWorkingDays(),
                    matter.legalBasis(),
                    matter.commitment());
        }
    }

    static GuideMessage of(GuideVersion guide) {
        return new GuideMessage(
                guide.industryNo(),
                guide.version(),
                guide.effectiveFrom(),
                guide.slug(),
                guide.nameZh(),
                guide.nameEn(),
                guide.authorityLevel(),
                guide.leadDepartments(),
                guide.cityDepartments(),
                guide.source(),
                guide.unifiedValidityMonths(),
                guide.promisedWorkingDays(),
                guide.matters().stream().map(Matter::of).toList());
    }
}
