package org.onelicence.command.draft.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.draft.StepInput;

/** What a program sends for one step; what the step does not ask is passed over. */
record StepFields(
        @NotNull @Size(max = 16) String seen,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 20) String> optionalMatters,
        @Nullable @Size(max = 200) Map<@NotBlank @Size(max = 100) String, @NotNull @Size(max = 2000) String> fields,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 40) String> onPaper,
        @Nullable Boolean commitmentSigned) {

    StepInput input() {
        var stripped = new LinkedHashMap<String, String>();
        Objects.requireNonNullElse(fields, Map.<String, String>of())
                .forEach((field, value) -> stripped.put(field, value.strip()));
        return new StepInput(
                Objects.requireNonNullElse(optionalMatters, List.of()),
                stripped,
                Set.copyOf(Objects.requireNonNullElse(onPaper, List.of())),
                Boolean.TRUE.equals(commitmentSigned));
    }
}
