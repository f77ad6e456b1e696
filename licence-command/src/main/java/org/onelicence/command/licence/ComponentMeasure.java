package org.onelicence.command.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;

/**
 * What an organ did to one component: why, under which number, through which officer and from when.
 *
 * @param inNameOf whose name it used; null where it used its own, and in what was stored before it was kept
 */
public record ComponentMeasure(
        String matterRef,
        String nameZh,
        String grounds,
        String decisionNumber,
        Organ organ,
        String officerNumber,
        LocalDate effectiveOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Organ inNameOf) {

    /** By an organ in its own name. */
    ComponentMeasure(
            String matterRef,
            String nameZh,
            String grounds,
            String decisionNumber,
            Organ organ,
            String officerNumber,
            LocalDate effectiveOn) {
        this(matterRef, nameZh, grounds, decisionNumber, organ, officerNumber, effectiveOn, null);
    }
}
