package org.onelicence.query.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.query.wording.Organ;

/** One licence as of the last message applied. */
public record LicenceDetail(
        String licenceId,
        String licenceNumber,
        String verificationCode,
        String uscc,
        String holderName,
        String address,
        String district,
        int industryNo,
        String industryNameZh,
        String industryNameEn,
        Organ issuer,
        LocalDate issuedOn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Standing standing,
        LocalDate standingSince,
        int certificateVersion,
        long position,
        Instant recordedAt,
        List<Component> components) {

    /** One component permit; the {@code standing…} fields tell how it came to stand as it does. */
    public record Component(
            String matterRef,
            String nameZh,
            String nameEn,
            String matterType,
            boolean core,
            Organ organ,
            @Nullable Organ inNameOf,
            String decisionNumber,
            LocalDate decidedOn,
            String legalBasis,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean commitment,
            ComponentStanding standing,
            LocalDate standingSince,
            @Nullable String standingGrounds,
            @Nullable String standingDecisionNumber,
            @Nullable Organ standingOrgan,
            @Nullable LocalDate suspendedUntil) {

        @JsonIgnore
        public boolean isValid() {
            return standing == ComponentStanding.VALID;
        }
    }

    LicenceDetail with(List<Component> its) {
        return new LicenceDetail(
                licenceId,
                licenceNumber,
                verificationCode,
                uscc,
                holderName,
                address,
                district,
                industryNo,
                industryNameZh,
                industryNameEn,
                issuer,
                issuedOn,
                validFrom,
                validTo,
                standing,
                standingSince,
                certificateVersion,
                position,
                recordedAt,
                List.copyOf(its));
    }
}
