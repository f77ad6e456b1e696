package org.onelicence.command.guide;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        List<Material> materials,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable GuideProcedure procedure,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable GuideNavigation navigation) {

    public GuideVersion {
        leadDepartments = List.copyOf(leadDepartments);
        cityDepartments = List.copyOf(cityDepartments);
        matters = List.copyOf(matters);
        conditions = List.copyOf(conditions);
        elements = List.copyOf(elements);
        materials = List.copyOf(materials);
    }

    /** A guide of the first days: it says neither how an application is handled nor how the industry is found. */
    public GuideVersion(
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
        this(
                industryNo,
                version,
                effectiveFrom,
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
                materials,
                null,
                null);
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

    /** What may be promised, element by element; empty where the guide does not say. */
    @JsonIgnore
    public List<CommitmentItem> commitments() {
        return procedure == null ? List.of() : procedure.commitments();
    }

    @JsonIgnore
    public List<GuideStep> steps() {
        return procedure == null ? List.of() : procedure.steps();
    }

    @JsonIgnore
    public GuideNavigation navigationOrNone() {
        return navigation == null ? GuideNavigation.NONE : navigation;
    }

    /** An organ in whose name a matter of this guide is decided. */
    Optional<Organ> giver(String code) {
        return matters.stream()
                .map(GuideMatter::inNameOf)
                .filter(organ -> organ != null && organ.code().equals(code))
                .map(Objects::requireNonNull)
                .findFirst();
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
                materials,
                procedure,
                navigation);
    }
}
