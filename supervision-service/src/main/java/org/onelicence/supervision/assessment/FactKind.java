package org.onelicence.supervision.assessment;

/** The facts an assessment may rest on. Points and words stand in the rule set, not here. */
public enum FactKind {
    LICENSED("licensed"),
    COMPONENT_SUSPENDED("component-suspended"),
    REVOKED_AS_PENALTY("revoked-as-penalty"),
    REVOKED_FOR_UNLAWFUL_GRANT("revoked-for-unlawful-grant"),
    REPORT_ON_TIME("report-on-time"),
    REPORT_LATE("report-late"),
    REPORT_MISSING("report-missing"),
    COMMITMENT_KEPT("commitment-kept"),
    COMMITMENT_BREACHED("commitment-breached"),
    OPERATING_UNLICENSED("operating-unlicensed"),
    CHECK_CLEAN("check-clean"),
    CHECK_PROBLEM("check-problem");

    private final String code;

    FactKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
