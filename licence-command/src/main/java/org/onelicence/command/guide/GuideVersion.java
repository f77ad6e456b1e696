package org.onelicence.command.guide;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.onelicence.command.authority.Organ;

/** One version of an industry's guide, complete: an application made under it is judged by it for ever. */
public record GuideVersion(
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
        String promisedSource,
        List<GuideMatter> matters,
        List<Condition> conditions,
        List<FormElement> elements,
        List<Material> materials) {

    public GuideVersion {
        leadDepartments = List.copyOf(leadDepartments);
        cityDepartments = List.copyOf(cityDepartments);
        matters = List.copyOf(matters);
        conditions = List.copyOf(conditions);
        elements = List.copyOf(elements);
        materials = List.copyOf(materials);
    }

    @JsonIgnore
    public List<GuideMatter> coreMatters() {
        return matters.stream().filter(GuideMatter::core).toList();
    }

    @JsonIgnore
    public List<GuideMatter> optionalMatters() {
        return matters.stream().filter(matter -> !matter.core()).toList();
    }

    /** Some industries have no matter that everyone needs; there the applicant chooses at least one. */
    @JsonIgnore
    public boolean isChoiceNeeded() {
        return coreMatters().isEmpty();
    }

    @JsonIgnore
    public int longestLegalWorkingDays() {
        return matters.stream().mapToInt(GuideMatter::legalWorkingDays).max().orElse(0);
    }

    boolean saysTheSameAs(GuideVersion other) {
        return numbered(0, LocalDate.EPOCH).equals(other.numbered(0, LocalDate.EPOCH));
    }

    GuideVersion numbered(int number, LocalDate from) {
        return new GuideVersion(
                industryNo,
                number,
                from,
                slug,
                nameZh,
                nameEn,
                authorityLevel,
                leadDepartments,
                cityDepartments,
                source,
                unifiedValidityMonths,
                promisedWorkingDays,
                promisedSource,
                matters,
                conditions,
                elements,
                materials);
    }
}
