package org.onelicence.query.intake;

/** The only places this service learns from (contracts/topics.txt). */
final class Topics {

    static final String GUIDES = "onelicence.guides.v1";
    static final String LICENCES = "onelicence.licences.v1";
    static final String ANNUAL_REPORTS = "onelicence.annual-reports.v1";

    private Topics() {}
}
