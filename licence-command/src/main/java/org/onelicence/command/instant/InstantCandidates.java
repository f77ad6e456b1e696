package org.onelicence.command.instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which matters a machine may grant for a first application: those the application guides name so. "Renewal only" is no
 * yes here, and one guide that says no outweighs the others.
 */
@Component
public class InstantCandidates {

    private final Set<String> admitted = new TreeSet<>();

    InstantCandidates(JsonMapper json) {
        var refused = new TreeSet<String>();
        for (var guide : guides(json)) {
            for (var matter : guide.matters()) {
                (matter.instantCandidate().equals("yes") ? admitted : refused).add(matter.ref());
            }
        }
        admitted.removeAll(refused);
    }

    public Set<String> all() {
        return Set.copyOf(admitted);
    }

    void refuseOther(String matterRef) {
        if (!admitted.contains(matterRef)) {
            throw RuleSetProblem.MATTER_NOT_ADMITTED.because(
                    "可秒办的事项：" + String.join("、", admitted), "Instant are " + String.join(", ", admitted));
        }
    }

    private static List<Guide> guides(JsonMapper json) {
        try (var file = Objects.requireNonNull(
                InstantCandidates.class.getResourceAsStream("/catalogue/application-guides.json"),
                "application-guides.json")) {
            return json.readValue(file, new TypeReference<List<Guide>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Guide(List<Matter> matters) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Matter(
            String ref, @JsonProperty("instant_candidate") String instantCandidate) {}
}
