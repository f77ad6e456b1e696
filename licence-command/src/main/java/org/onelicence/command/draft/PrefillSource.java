package org.onelicence.command.draft;

import java.time.LocalDate;

/** Where a value that nobody typed comes from: the act of the registrar, or the applicant's own earlier application. */
public record PrefillSource(Kind kind, LocalDate on, String reference) {

    public enum Kind {
        REGISTRATION,
        APPLICATION
    }
}
