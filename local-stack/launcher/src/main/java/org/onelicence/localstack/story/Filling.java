package org.onelicence.localstack.story;

import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** What a coffee shop of 86 m² writes into a form element; nobody of that name and number exists. */
final class Filling {
    private static final Map<String, String> BY_KEY = Map.of(
            "legalRepresentativeName", "陈晓",
            "legalRepresentativeIdNumber", "310115199001010007",
            "contactName", "陈晓",
            "businessArea", "86",
            "staffCount", "6",
            "areaFrom300", "false");
    private static final Map<String, String> BY_KIND =
            Map.of("number", "1", "boolean", "true", "phone", "13800000000", "uscc", CreditCode.of(0));

    private Filling() {}

    static String of(JsonNode element) {
        var options = element.path("options");
        if (!options.isEmpty()) {
            return options.get(0).asString();
        }
        var byKind = BY_KIND.getOrDefault(element.path("kind").asString(), "已备齐");
        return Objects.requireNonNull(BY_KEY.getOrDefault(element.path("key").asString(), byKind));
    }
}
