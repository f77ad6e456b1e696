package org.onelicence.command.desk.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets a page choose between the two names that everything here carries. */
@ControllerAdvice
class PageLanguage {
    private final Clock clock;

    PageLanguage(Clock clock) {
        this.clock = clock;
    }

    /** In which an instant is told as a day and an hour. */
    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }

    @ModelAttribute("en")
    boolean english(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
