package org.onelicence.supervision.view;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells on the next page what was just done. */
@Component
public class Done {

    private final MessageSource texts;

    Done(MessageSource texts) {
        this.texts = texts;
    }

    public void tell(RedirectAttributes after, String messageKey) {
        after.addFlashAttribute("done", texts.getMessage(messageKey, null, LocaleContextHolder.getLocale()));
    }
}
