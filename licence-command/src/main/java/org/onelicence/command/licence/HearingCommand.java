package org.onelicence.command.licence;

/** What may be asked before a permit is revoked or downgraded as a penalty. */
public sealed interface HearingCommand extends LicenceCommand {

    record NotifyHearingRight(LicenceId licenceId, String matterRef, HeardPenalty intended, String grounds)
            implements HearingCommand {}

    /** By the holder, who asks for the hearing or gives it up. */
    record AnswerHearingNotice(LicenceId licenceId, String matterRef, boolean asked) implements HearingCommand {}

    record RecordHearing(LicenceId licenceId, String matterRef, String record) implements HearingCommand {}
}
