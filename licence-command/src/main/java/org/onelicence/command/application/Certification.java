package org.onelicence.command.application;

import java.time.LocalDate;

/**
 * A certificate of the market that stands for a test report.
 *
 * @param sha256 of the certificate's file, or of its data where there is no file
 */
public record Certification(
        String issuer, String number, String scope, LocalDate validFrom, LocalDate validTo, String sha256) {

    boolean isValid(LocalDate on) {
        return !on.isBefore(validFrom) && !on.isAfter(validTo);
    }
}
