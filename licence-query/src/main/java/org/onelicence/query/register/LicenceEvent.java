package org.onelicence.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onelicence.query.wording.Organ;

/** What this service reads in the messages about licences: the fields it uses and no other. */
public sealed interface LicenceEvent {

    record Premises(String address, String district) {}

    record Component(
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
            boolean commitment) {}

    record LicenceIssued(
            String licenceNumber,
            String verificationCode,
            @Nullable String applicationId,
            String uscc,
            String holderName,
            Premises premises,
            int industryNo,
            String industryNameZh,
            String industryNameEn,
            Organ issuer,
            LocalDate issuedOn,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String standing,
            int certificateVersion,
            List<Component> components)
            implements LicenceEvent {}

    record ComponentAdded(Component component, @Nullable Integer certificateVersion) implements LicenceEvent {}

    record LicenceChanged(
            @Nullable String holderName,
            @Nullable String address,
            @Nullable Map<String, Object> after,
            @Nullable Integer certificateVersion)
            implements LicenceEvent {

        @Nullable
        String newHolderName() {
            return holderName != null ? holderName : after("holderName");
        }

        @Nullable
        String newAddress() {
            return address != null ? address : after("address");
        }

        private @Nullable String after(String field) {
            return after != null && after.get(field) instanceof String text ? text : null;
        }
    }

    record LicenceExtended(LocalDate validTo, @Nullable Integer certificateVersion) implements LicenceEvent {}

    /** Suspension, restoration, expiry and the four endings differ in their name, not in what they tell. */
    record ComponentMoved(
            String matterRef,
            LocalDate effectiveOn,
            @Nullable String grounds,
            @Nullable String decisionNumber,
            @Nullable Organ organ,
            @Nullable LocalDate until,
            @Nullable Integer certificateVersion)
            implements LicenceEvent {}

    /** A measure fell: the component stands again as told. */
    record DecisionSetAside(String standing) implements LicenceEvent {}

    record PremisesChanged(String address, String district, int certificateVersion) implements LicenceEvent {}

    record EntryCorrected(String field, @Nullable String matterRef, String after, int certificateVersion)
            implements LicenceEvent {}

    /** What the register does not show changed, and with it the certificate. */
    record Reversioned(int certificateVersion) implements LicenceEvent {}

    record LicenceSynchronised(
            String standing,
            LocalDate effectiveOn,
            @Nullable Integer certificateVersion) implements LicenceEvent {}
}
