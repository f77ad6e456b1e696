package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.UUID;

/** One certificate a department relies on. */
public record CertificateOverview(
        UUID applicationId,
        String matterRef,
        String nameZh,
        String nameEn,
        String departmentCode,
        String holderName,
        String issuer,
        String number,
        LocalDate validTo,
        boolean expiryTold) {}
