package org.onelicence.command.licence;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A number left the series, whether or not a licence came to bear it. */
@Revision("1")
public record LicenceNumberTaken(
        UUID seriesId, int year, int industryNo, int serial, UUID applicationId, String licenceNumber) {

    /** The name the log knows this event by. */
    public static final String LOGICAL_NAME = "licence-number.taken";
}
