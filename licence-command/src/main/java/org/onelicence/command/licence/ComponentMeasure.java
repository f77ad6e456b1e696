package org.onelicence.command.licence;

import java.time.LocalDate;
import org.onelicence.command.authority.Organ;

/** What an organ did to one component: why, under which number, through which officer and from when. */
public record ComponentMeasure(
        String matterRef,
        String nameZh,
        String grounds,
        String decisionNumber,
        Organ organ,
        String officerNumber,
        LocalDate effectiveOn) {}
