package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one component stood on a day, since when, and what put it there. */
public record ComponentOnDay(
        String matterRef,
        String nameZh,
        String nameEn,
        boolean core,
        ComponentStanding standing,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate validTo,
        Rule rule,
        List<StandingCause> causes) {

    public ComponentOnDay {
        causes = List.copyOf(causes);
    }
}
