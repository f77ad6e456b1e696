package org.onelicence.auditor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What was found, in the order in which it is told. */
record Report(Map<String, Object> facts) {

    static Report of(String verdict) {
        return new Report(new LinkedHashMap<>()).with("verdict", verdict);
    }

    Report with(String name, Object fact) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new Report(more);
    }

    String text() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("\n"));
    }

    String json() {
        return CanonicalJson.of(facts);
    }
}
