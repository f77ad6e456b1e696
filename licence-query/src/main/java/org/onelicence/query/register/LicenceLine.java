package org.onelicence.query.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One licence in a list. */
public record LicenceLine(
        String licenceNumber,
        String holderName,
        String uscc,
        int industryNo,
        String industryNameZh,
        String industryNameEn,
        String address,
        String district,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        Standing standing) {}
