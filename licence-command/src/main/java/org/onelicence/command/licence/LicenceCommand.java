package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of a licence. A command that exists is well-formed; whether it is allowed is the licence's answer. */
public sealed interface LicenceCommand
        permits LicenceCommand.IssueLicence,
                LicenceCommand.AddComponent,
                LicenceCommand.ChangeLicence,
                LicenceCommand.ExtendLicence,
                LicenceCommand.SuspendAsPenalty,
                LicenceCommand.RestoreComponent,
                LicenceCommand.RevokeForUnlawfulGrant,
                LicenceCommand.WithdrawForChangedCircumstances,
                LicenceCommand.RevokeAsPenalty,
                LicenceCommand.Deregister,
                LicenceCommand.RecordExpiry,
                LicenceCommand.LiftEndedSuspensions,
                EntryCommand,
                ExtensionCommand,
                HearingCommand,
                PermitCommand {
    @TargetAggregateIdentifier
    LicenceId licenceId();

    /** Harmless when repeated for the same application. */
    record IssueLicence(
            LicenceId licenceId,
            String licenceNumber,
            UUID applicationId,
            String holderSubject,
            String uscc,
            String holderName,
            Premises premises,
            int industryNo,
            String industryNameZh,
            String industryNameEn,
            int validityMonths,
            List<GrantedComponent> components)
            implements LicenceCommand {
        public IssueLicence {
            components = List.copyOf(components);
            if (components.isEmpty()) {
                throw new IllegalArgumentException("A licence exists only with a granted component");
            }
        }
    }

    /** Harmless when repeated. */
    record AddComponent(LicenceId licenceId, UUID applicationId, GrantedComponent component)
            implements LicenceCommand {}

    record ChangeLicence(LicenceId licenceId, String holderName, String reason) implements LicenceCommand {}

    record ExtendLicence(LicenceId licenceId, LocalDate validTo, String reason) implements LicenceCommand {}

    /** 暂扣 */
    record SuspendAsPenalty(
            LicenceId licenceId,
            String matterRef,
            String grounds,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate until)
            implements LicenceCommand {}

    record RestoreComponent(
            LicenceId licenceId,
            String matterRef,
            String grounds,
            @Nullable LocalDate effectiveFrom) implements LicenceCommand {}

    /** 撤销 */
    record RevokeForUnlawfulGrant(
            LicenceId licenceId,
            String matterRef,
            UnlawfulGrantGround ground,
            String grounds,
            @Nullable LocalDate effectiveFrom)
            implements LicenceCommand {}

    /** 撤回, with what is paid for the loss it causes or why nothing is. */
    record WithdrawForChangedCircumstances(
            LicenceId licenceId,
            String matterRef,
            String grounds,
            String compensation,
            @Nullable LocalDate effectiveFrom)
            implements LicenceCommand {}

    /** 吊销 */
    record RevokeAsPenalty(
            LicenceId licenceId,
            String matterRef,
            String grounds,
            @Nullable LocalDate effectiveFrom) implements LicenceCommand {}

    /** 注销 */
    record Deregister(
            LicenceId licenceId,
            String matterRef,
            DeregistrationGround ground,
            String grounds,
            @Nullable LocalDate effectiveFrom)
            implements LicenceCommand {}

    /** Records, for every component, that its last day has passed; harmless when nothing has. */
    record RecordExpiry(LicenceId licenceId) implements LicenceCommand {}

    /** Lifts every suspension whose last day has passed; harmless when none has. */
    record LiftEndedSuspensions(LicenceId licenceId) implements LicenceCommand {}
}
