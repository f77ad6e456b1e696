package org.onelicence.command.desk.web;

import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets a page choose between the two names that everything here carries. */
@ControllerAdvice
class PageLanguage {
    @ModelAttribute("en")
    boolean english(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
