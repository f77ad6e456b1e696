package org.onelicence.command.annualreport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What is reported of a year beyond what the registrar knows already. */
public record ReportContent(
        boolean premisesStillUsed,
        int staff,
        int complaintsHandled,
        int incidents,
        boolean commitmentsKept,
        String remarks) {

    /** The fields in which the other one differs, with the values they have here. */
    public Map<String, Object> whereUnlike(ReportContent other) {
        var different = new LinkedHashMap<String, Object>();
        var theirs = other.fields();
        fields().forEach((field, value) -> {
            if (!Objects.equals(value, theirs.get(field))) {
                different.put(field, value);
            }
        });
        return different;
    }

    private Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("premisesStillUsed", premisesStillUsed);
        fields.put("staff", staff);
        fields.put("complaintsHandled", complaintsHandled);
        fields.put("incidents", incidents);
        fields.put("commitmentsKept", commitmentsKept);
        fields.put("remarks", remarks);
        return fields;
    }
}
