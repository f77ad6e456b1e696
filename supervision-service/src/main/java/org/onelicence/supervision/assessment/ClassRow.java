package org.onelicence.supervision.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A holder's class as it stands, with everything it rests on. */
public record ClassRow(
        String uscc,
        String holderName,
        String holderClass,
        @Nullable String previousClass,
        int points,
        String ruleVersion,
        int windowMonths,
        List<Weighed> inputs,
        String cause,
        LocalDate classifiedOn) {}
