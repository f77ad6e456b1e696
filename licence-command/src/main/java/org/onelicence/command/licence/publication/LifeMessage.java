package org.onelicence.command.licence.publication;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.Premises;

/** What the world hears of a licence's later life: entries, extensions, hearings and measures that fell. */
sealed interface LifeMessage extends LicenceMessage {

    /** That it changed, never to whom: the name of a person stays with the organs. */
    record RepresentativeChanged(
            LicenceId licenceId,
            LocalDate effectiveOn,
            String reason,
            String decisionNumber,
            Organ organ,
            int certificateVersion)
            implements LifeMessage {}

    record PremisesChanged(
            LicenceId licenceId,
            LocalDate effectiveOn,
            String address,
            String district,
            Map<String, String> grantedAnew,
            String reason,
            String decisionNumber,
            Organ organ,
            int certificateVersion,
            Premises before,
            Premises after)
            implements LifeMessage {}

    record ScopeChanged(
            LicenceId licenceId,
            LocalDate effectiveOn,
            String businessScope,
            String reason,
            String decisionNumber,
            Organ organ,
            int certificateVersion,
            Scope before,
            Scope after)
            implements LifeMessage {}

    record Scope(@Nullable String businessScope) {}

    /** Nothing is corrected yet, so the values are not told. */
    record CorrectionRequested(
            LicenceId licenceId,
            @Nullable String matterRef,
            String field,
            LocalDate effectiveOn,
            Organ organ,
            int certificateVersion)
            implements LifeMessage {}

    record EntryCorrected(
            LicenceId licenceId,
            @Nullable String matterRef,
            String field,
            String before,
            String after,
            LocalDate effectiveOn,
            String reason,
            String decisionNumber,
            Organ organ,
            int certificateVersion)
            implements LifeMessage {}

    record Reissued(
            LicenceId licenceId,
            String cause,
            LocalDate effectiveOn,
            String reason,
            String decisionNumber,
            Organ organ,
            int certificateVersion)
            implements LifeMessage {}

    record PredecessorLinked(
            LicenceId licenceId,
            LicenceId predecessorLicenceId,
            String predecessorNumber,
            String kind,
            LocalDate effectiveOn,
            String reason,
            String decisionNumber,
            Organ organ,
            int certificateVersion)
            implements LifeMessage {}

    record LeftDistrict(
            LicenceId licenceId,
            Premises to,
            LocalDate effectiveOn,
            String reason,
            String decisionNumber,
            Organ organ,
            int certificateVersion)
            implements LifeMessage {}

    record ExpiryTold(
            LicenceId licenceId, int daysBefore, LocalDate validTo, LocalDate effectiveOn, int certificateVersion)
            implements LifeMessage {}

    record ExtensionRequested(LicenceId licenceId, boolean inTime, LocalDate effectiveOn, int certificateVersion)
            implements LifeMessage {}

    record ExtensionRefused(
            LicenceId licenceId,
            LocalDate requestedOn,
            LocalDate effectiveOn,
            String reason,
            String decisionNumber,
            Organ organ,
            int certificateVersion)
            implements LifeMessage {}

    record ExtensionDeemedGranted(
            LicenceId licenceId,
            LocalDate requestedOn,
            LocalDate validToBefore,
            LocalDate validTo,
            LocalDate effectiveOn,
            Organ organ,
            int certificateVersion)
            implements LifeMessage {}

    /** Nothing is decided yet, so neither facts nor grounds are told. */
    record HearingNoticed(
            LicenceId licenceId,
            String matterRef,
            String nameZh,
            String intended,
            LocalDate lastDayToAsk,
            LocalDate effectiveOn,
            Organ organ,
            int certificateVersion)
            implements LifeMessage {}

    record HearingAnswered(
            LicenceId licenceId,
            String matterRef,
            String nameZh,
            boolean asked,
            LocalDate effectiveOn,
            int certificateVersion)
            implements LifeMessage {}

    record HearingHeld(
            LicenceId licenceId,
            String matterRef,
            String nameZh,
            LocalDate effectiveOn,
            Organ organ,
            int certificateVersion)
            implements LifeMessage {}

    record ComponentChanged(
            LicenceId licenceId,
            String matterRef,
            String nameZh,
            @Nullable String scopeBefore,
            String scope,
            String grounds,
            String decisionNumber,
            Organ organ,
            LocalDate effectiveOn,
            int certificateVersion)
            implements LifeMessage {}

    record ComponentDowngraded(
            LicenceId licenceId,
            String matterRef,
            String nameZh,
            String gradeBefore,
            String grade,
            String grounds,
            String decisionNumber,
            Organ organ,
            LocalDate effectiveOn,
            int certificateVersion)
            implements LifeMessage {}

    record DecisionSetAside(
            LicenceId licenceId,
            String matterRef,
            String nameZh,
            String grounds,
            String decisionNumber,
            Organ organ,
            LocalDate effectiveOn,
            @Nullable LocalDate until,
            String setAside,
            String kind,
            String body,
            String documentNumber,
            String standing,
            int certificateVersion)
            implements LifeMessage {}

    record RevocationDeclined(
            LicenceId licenceId,
            String matterRef,
            String nameZh,
            String ground,
            String grounds,
            String decisionNumber,
            Organ organ,
            LocalDate effectiveOn,
            int certificateVersion)
            implements LifeMessage {}
}
