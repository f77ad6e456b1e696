package org.onelicence.command.licence;

import java.time.LocalDate;
import org.onelicence.command.authority.Organ;

/** What an organ decided about the licence as a whole: why, under which number, through which officer and from when. */
public record LicenceAct(
        String reason, String decisionNumber, Organ organ, String officerNumber, LocalDate effectiveOn) {}
