package org.onelicence.command.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The eight full application guides. */
final class FullGuides {
    private final List<FullGuide> guides;
    private final Map<Integer, FullGuide> byIndustry;

    FullGuides(JsonMapper json) {
        try (var file = Objects.requireNonNull(
                FullGuides.class.getResourceAsStream("/catalogue/application-guides.json"),
                "application-guides.json")) {
            guides = json.readValue(file, new TypeReference<List<FullGuide>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        byIndustry = guides.stream().collect(Collectors.toUnmodifiableMap(FullGuide::industryNo, Function.identity()));
    }

    Optional<FullGuide> of(int industryNo) {
        return Optional.ofNullable(byIndustry.get(industryNo));
    }

    /** In the order of the file. */
    List<FullGuide> all() {
        return guides;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FullGuide(
            @JsonProperty("industry_no") int industryNo,
            List<FullMatter> matters,
            @JsonProperty("promised_working_days") int promisedWorkingDays,
            @JsonProperty("promised_source") String promisedSource,
            Map<String, List<String>> conditions,
            @JsonProperty("info_elements") List<String> infoElements,
            List<FullMaterial> materials) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FullMatter(
            String ref,
            @JsonProperty("legal_days") int legalDays,
            @JsonProperty("legal_basis") String legalBasis,
            @JsonProperty("site_inspection") String siteInspection,
            String commitment,
            @JsonProperty("instant_candidate") String instantCandidate) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FullMaterial(
            String name, @JsonProperty("provided_by") String providedBy) {}
}
