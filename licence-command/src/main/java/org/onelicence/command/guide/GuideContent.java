package org.onelicence.command.guide;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.AuthorityRegister;

/**
 * What an officer writes of a guide. Who leads the industry and what it is called is the plan's, not his; a department is
 * named by its code, and the register says who that is.
 */
public record GuideContent(
        int unifiedValidityMonths,
        int promisedWorkingDays,
        @Size(max = GuideTexts.TEXT_MAX) String promisedSource,
        List<MatterContent> matters,
        List<Condition> conditions,
        List<FormElement> elements,
        List<Material> materials,
        @Valid @Nullable GuideProcedure procedure,
        @Valid @Nullable GuideNavigation navigation) {
    public GuideContent {
        matters = List.copyOf(matters);
        conditions = List.copyOf(conditions);
        elements = List.copyOf(elements);
        materials = List.copyOf(materials);
    }

    /** A matter as it is written, with departments by code. */
    public record MatterContent(
            String ref,
            String nameZh,
            String nameEn,
            String matterType,
            String department,
            @Nullable String inNameOf,
            boolean core,
            String condition,
            String conditionEn,
            int legalWorkingDays,
            String legalBasis,
            String commitment,
            String source,
            String evidence) {

        static MatterContent of(GuideMatter matter) {
            var giver = matter.inNameOf();
            return new MatterContent(
                    matter.ref(),
                    matter.nameZh(),
                    matter.nameEn(),
                    matter.matterType(),
                    matter.department().code(),
                    giver == null ? null : giver.code(),
                    matter.core(),
                    matter.condition(),
                    matter.conditionEn(),
                    matter.legalWorkingDays(),
                    matter.legalBasis(),
                    matter.commitment(),
                    matter.source(),
                    matter.evidence());
        }

        /** An organ the guide before knows keeps its name there: some matters are entrusted by two organs together. */
        private GuideMatter as(GuideVersion base, AuthorityRegister register) {
            return new GuideMatter(
                    ref,
                    nameZh,
                    nameEn,
                    matterType,
                    register.organ(department),
                    inNameOf == null ? null : base.giver(inNameOf).orElseGet(() -> register.organ(inNameOf)),
                    core,
                    condition,
                    conditionEn,
                    legalWorkingDays,
                    legalBasis,
                    commitment,
                    source,
                    evidence);
        }
    }

    public static GuideContent of(GuideVersion guide) {
        return new GuideContent(
                guide.unifiedValidityMonths(),
                guide.promisedWorkingDays(),
                guide.promisedSource(),
                guide.matters().stream().map(MatterContent::of).toList(),
                guide.conditions(),
                guide.elements(),
                guide.materials(),
                guide.procedure(),
                guide.navigation());
    }

    /** A department nobody registered is refused by the register. */
    GuideVersion as(GuideVersion base, AuthorityRegister register) {
        return new GuideVersion(
                base.industryNo(),
                0,
                base.effectiveFrom(),
                base.slug(),
                base.nameZh(),
                base.nameEn(),
                base.authorityLevel(),
                base.leadDepartments(),
                base.cityDepartments(),
                base.source(),
                unifiedValidityMonths,
                promisedWorkingDays,
                promisedSource,
                matters.stream().map(matter -> matter.as(base, register)).toList(),
                conditions,
                elements,
                materials,
                procedure,
                navigation);
    }
}
