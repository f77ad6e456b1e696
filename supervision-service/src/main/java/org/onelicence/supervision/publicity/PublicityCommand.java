package org.onelicence.supervision.publicity;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.onelicence.supervision.authority.Mandate;

/** What may be asked of a public record. */
public sealed interface PublicityCommand {
    @TargetAggregateIdentifier
    PublicityId publicityId();

    /** A licence decision has to be made public. Asked again it changes nothing. */
    record DiscloseLicence(PublicityId publicityId, LicenceRecord disclosed) implements PublicityCommand {}

    /** A penalty has to be made public. Asked again it changes nothing. */
    record DisclosePenalty(PublicityId publicityId, PenaltyRecord disclosed) implements PublicityCommand {}

    /** Where records wait for a person: this one may go out. */
    record Publicise(PublicityId publicityId, Mandate by) implements PublicityCommand {}

    /** The decision was changed, cancelled or held unlawful: the record goes. */
    record TakeDown(PublicityId publicityId, String reason, Mandate by) implements PublicityCommand {}
}
