package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.UUID;

/** One licence in a list. */
public record LicenceOverview(
        UUID licenceId,
        String licenceNumber,
        String verificationCode,
        String uscc,
        String holderName,
        int industryNo,
        String industryNameZh,
        String industryNameEn,
        String address,
        LocalDate issuedOn,
        LocalDate validTo,
        String standing,
        int certificateVersion) {}
