package org.onelicence.command.application;

import java.time.LocalDate;

/** The certificate a review relies on, and whether its department was told that it is over. */
public record LinkedCertificate(Certification certification, LocalDate linkedOn, boolean expiryTold) {

    boolean isToTell(LocalDate today) {
        return !expiryTold && today.isAfter(certification.validTo());
    }

    LinkedCertificate told() {
        return new LinkedCertificate(certification, linkedOn, true);
    }
}
