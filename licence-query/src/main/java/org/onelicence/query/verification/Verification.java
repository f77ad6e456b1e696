package org.onelicence.query.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.query.register.ComponentStanding;
import org.onelicence.query.register.Standing;
import org.onelicence.query.wording.Organ;
import org.onelicence.query.wording.Text;

/**
 * What anyone who scans the code may know: public data of the register, no person.
 *
 * @param standing today's: a validity that has ended counts even before the register says so
 * @param reasons why it is not simply valid; empty when it is
 * @param asOf when the last event applied to the register was recorded
 * @param asOfPosition of that event in the licence log
 */
public record Verification(
        String licenceNumber,
        String holderName,
        String uscc,
        Text industry,
        String address,
        String district,
        Organ issuer,
        LocalDate issuedOn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int certificateVersion,
        Standing standing,
        Text standingText,
        LocalDate standingSince,
        List<Text> reasons,
        List<Component> components,
        Instant asOf,
        long asOfPosition,
        Instant checkedAt) {

    /** One component permit as it stands now. */
    public record Component(
            String matterRef,
            Text name,
            Organ organ,
            @Nullable Organ inNameOf,
            String decisionNumber,
            LocalDate decidedOn,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            ComponentStanding standing,
            Text standingText,
            LocalDate standingSince) {}
}
