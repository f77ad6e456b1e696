package org.onelicence.command.licence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.ComponentPermit;
import org.onelicence.command.licence.LicenceFile;
import org.onelicence.command.licence.Premises;

/** A licence as everyone may see it. */
record LicenceView(
        UUID licenceId,
        String licenceNumber,
        String verificationCode,
        UUID applicationId,
        String uscc,
        String holderName,
        Premises premises,
        int industryNo,
        String industryNameZh,
        String industryNameEn,
        Organ issuer,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validTo,
        String standing,
        int certificateVersion,
        @Nullable String businessScope,
        @Nullable String predecessorNumber,
        List<ComponentView> components) {

    record ComponentView(
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
            String standing,
            LocalDate standingSince,
            @Nullable LocalDate until,
            @Nullable String latestDecisionNumber,
            @Nullable String scope,
            @Nullable String grade) {

        static ComponentView of(ComponentPermit permit) {
            var granted = permit.granted();
            return new ComponentView(
                    granted.matterRef(),
                    granted.nameZh(),
                    granted.nameEn(),
                    granted.matterType(),
                    granted.core(),
                    granted.organ(),
                    granted.inNameOf(),
                    granted.decisionNumber(),
                    granted.decidedOn(),
                    granted.legalBasis(),
                    granted.validFrom(),
                    granted.validTo(),
                    granted.commitment(),
                    permit.standing().code(),
                    permit.since(),
                    permit.until(),
                    permit.latest() == null ? null : permit.latest().decisionNumber(),
                    permit.terms().scope(),
                    permit.terms().grade());
        }
    }

    static LicenceView of(LicenceFile file) {
        var issued = file.issued();
        return new LicenceView(
                issued.licenceId().value(),
                issued.licenceNumber(),
                issued.verificationCode(),
                issued.applicationId(),
                issued.uscc(),
                file.holderName(),
                file.premises(),
                issued.industryNo(),
                issued.industryNameZh(),
                issued.industryNameEn(),
                issued.issuer(),
                issued.issuedOn(),
                issued.validFrom(),
                file.validTo(),
                file.standing().code(),
                file.certificateVersion(),
                file.particulars().businessScope(),
                predecessorNumber(file),
                file.components().values().stream().map(ComponentView::of).toList());
    }

    private static @Nullable String predecessorNumber(LicenceFile file) {
        var link = file.particulars().predecessor();
        return link == null ? null : link.predecessorNumber();
    }
}
