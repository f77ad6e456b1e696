package org.onelicence.command.licence.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.authority.Remedy;
import org.onelicence.command.licence.ComponentStanding;
import org.onelicence.command.licence.GrantedComponent;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.Premises;

/** What the world hears of licences; the JSON form is pinned by contracts/messages. */
sealed interface LicenceMessage
        permits LicenceMessage.Issued,
                LicenceMessage.ComponentAdded,
                LicenceMessage.Changed,
                LicenceMessage.Extended,
                LicenceMessage.Moved,
                LicenceMessage.SuspensionLifted,
                LicenceMessage.Expired,
                LicenceMessage.Synchronised,
                LifeMessage {

    record Issued(
            LicenceId licenceId,
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
            List<ComponentHeld> components)
            implements LicenceMessage {}

    record ComponentHeld(
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
            String standing,
            boolean commitment) {

        /** As it enters the licence; what befalls it later is told by messages of its own. */
        static ComponentHeld of(GrantedComponent granted) {
            return new ComponentHeld(
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
                    ComponentStanding.VALID.code(),
                    granted.commitment());
        }
    }

    record ComponentAdded(LicenceId licenceId, ComponentHeld component, LocalDate effectiveOn, int certificateVersion)
            implements LicenceMessage {}

    record Changed(
            LicenceId licenceId,
            LocalDate effectiveOn,
            String holderName,
            String reason,
            String decisionNumber,
            Organ organ,
            int certificateVersion,
            Holder before,
            Holder after)
            implements LicenceMessage {}

    record Holder(String holderName) {}

    record Extended(
            LicenceId licenceId,
            LocalDate validTo,
            LocalDate effectiveOn,
            String reason,
            String decisionNumber,
            Organ organ,
            int certificateVersion,
            Validity before,
            Validity after)
            implements LicenceMessage {}

    record Validity(LocalDate validTo) {}

    /** All measures against one component look alike; the message's type says which of the legal acts it was. */
    record Moved(
            LicenceId licenceId,
            String matterRef,
            String nameZh,
            String grounds,
            String decisionNumber,
            Organ organ,
            LocalDate effectiveOn,
            @Nullable LocalDate until,
            @Nullable String ground,
            @Nullable String compensation,
            String standing,
            int certificateVersion,
            @Nullable Organ inNameOf,
            String legalBasis,
            Remedy remedy)
            implements LicenceMessage {}

    record SuspensionLifted(
            LicenceId licenceId,
            String matterRef,
            String nameZh,
            LocalDate effectiveOn,
            String standing,
            int certificateVersion)
            implements LicenceMessage {}

    record Expired(
            LicenceId licenceId,
            String matterRef,
            String nameZh,
            LocalDate effectiveOn,
            String standing,
            int certificateVersion)
            implements LicenceMessage {}

    record Synchronised(LicenceId licenceId, String standing, int certificateVersion, LocalDate effectiveOn)
            implements LicenceMessage {}
}
