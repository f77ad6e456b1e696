package org.onelicence.command.licence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be asked of one component besides the moves. */
public sealed interface PermitCommand extends LicenceCommand {

    record ChangeComponent(
            LicenceId licenceId,
            String matterRef,
            String scope,
            String grounds,
            @Nullable LocalDate effectiveFrom) implements PermitCommand {}

    /** 降低资质等级 */
    record Downgrade(
            LicenceId licenceId,
            String matterRef,
            String gradeBefore,
            String grade,
            String grounds,
            @Nullable LocalDate effectiveFrom)
            implements PermitCommand {}

    /** Carries out what a review body or a court decided. */
    record SetAside(
            LicenceId licenceId,
            String matterRef,
            String decisionNumber,
            ReviewBody kind,
            String body,
            String documentNumber,
            String grounds,
            @Nullable LocalDate effectiveFrom)
            implements PermitCommand {}

    /** 不予撤销 */
    record DeclineRevocation(LicenceId licenceId, String matterRef, UnlawfulGrantGround ground, String grounds)
            implements PermitCommand {}
}
