package org.onelicence.command.licence;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.onelicence.platform.identity.Ids;

/** Asks for the next number; the same application is always answered the same one. */
public record TakeLicenceNumber(
        @TargetAggregateIdentifier UUID seriesId, int year, int industryNo, UUID applicationId) {

    public static TakeLicenceNumber of(LicenceNumberRule rule, int year, int industryNo, UUID applicationId) {
        var series = Ids.derived(
                "licence-numbers", rule.jurisdiction(), Integer.toString(year), Integer.toString(industryNo));
        return new TakeLicenceNumber(series, year, industryNo, applicationId);
    }
}
