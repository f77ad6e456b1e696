package org.onelicence.command.licence;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be asked about what a licence says. */
public sealed interface EntryCommand extends LicenceCommand {

    record ChangeRepresentative(LicenceId licenceId, String representative, String reason) implements EntryCommand {}

    /** @param grantedAnew the new decision for each matter that is bound to the place, by matter */
    record ChangePremises(LicenceId licenceId, Premises to, Map<String, String> grantedAnew, String reason)
            implements EntryCommand {
        public ChangePremises {
            grantedAnew = Map.copyOf(grantedAnew);
        }
    }

    record ChangeScope(LicenceId licenceId, String scope, String reason) implements EntryCommand {}

    /** A later request takes the place of one that waits. */
    record RequestCorrection(
            LicenceId licenceId,
            CorrectableField field,
            @Nullable String matterRef,
            String value,
            String reason) implements EntryCommand {}

    /** 更正: by a second officer. */
    record CorrectEntry(LicenceId licenceId) implements EntryCommand {}

    record ReissueLicence(LicenceId licenceId, ReissueCause cause, String reason) implements EntryCommand {}

    record LinkPredecessor(LicenceId licenceId, LicenceId predecessor, SuccessionKind kind, String reason)
            implements EntryCommand {}

    /** The business moves to another district. */
    record LeaveDistrict(LicenceId licenceId, Premises to, String reason) implements EntryCommand {}
}
