package org.onelicence.command.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.CaughtUp;
import org.onelicence.platform.problem.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends what a button asks for and tells on the next page how it went. */
@Component
class Acts {
    private static final int TEXT_MAX = 1000;

    private final CommandGateway commands;
    private final CaughtUp lists;
    private final MessageSource messages;

    Acts(CommandGateway commands, CaughtUp lists, MessageSource messages) {
        this.commands = commands;
        this.lists = lists;
        this.messages = messages;
    }

    /** The same, unless a text the command needs was left empty or is too long. */
    String redirectWith(String needed, Object command, String doneKey, String next, RedirectAttributes flash) {
        if (needed.isBlank() || needed.length() > TEXT_MAX) {
            flash.addFlashAttribute("refused", text("act.text-missing")).addFlashAttribute("typed", needed);
            return "redirect:" + next;
        }
        return redirect(command, doneKey, next, flash);
    }

    /** The same for a form: no command means that a field was left out, too long, or not confirmed. */
    String redirectFilled(@Nullable Object command, String doneKey, String next, RedirectAttributes flash) {
        if (command == null) {
            flash.addFlashAttribute("refused", text("act.form-incomplete"));
            return "redirect:" + next;
        }
        return redirect(command, doneKey, next, flash);
    }

    /** A refusal is an answer, not an error: it is told on the page the person came from. */
    String redirect(Object command, String doneKey, String next, RedirectAttributes flash) {
        try {
            commands.sendAndWait(command);
            lists.await();
            flash.addFlashAttribute("done", text(doneKey));
        } catch (Refusal no) {
            flash.addFlashAttribute("refused", text(no));
        }
        return "redirect:" + next;
    }

    /** Each by itself; the page tells how many were done and why the others were not. */
    String redirectAll(List<?> asked, String next, RedirectAttributes flash) {
        var refusals = new ArrayList<String>();
        for (var command : asked) {
            try {
                commands.sendAndWait(command);
            } catch (Refusal no) {
                refusals.add(text(no));
            }
        }
        lists.await();
        flash.addFlashAttribute("done", text("act.bulk.done", asked.size() - refusals.size(), asked.size()));
        if (!refusals.isEmpty()) {
            flash.addFlashAttribute("refused", String.join(" ", refusals));
        }
        return "redirect:" + next;
    }

    void send(Object command) {
        commands.sendAndWait(command);
    }

    /** What was just done stands in the lists when the next page is asked for. */
    void listsCaughtUp() {
        lists.await();
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String text(Refusal no) {
        var english = isEnglish();
        var problem = no.problem();
        var said = english ? problem.titleEn() + ": " + no.detailEn() : problem.titleZh() + "：" + no.detailZh();
        return Stream.concat(Stream.of(said), no.errors().stream().map(error -> english ? error.en() : error.zh()))
                .collect(Collectors.joining(english ? "; " : "；"));
    }

    static boolean isEnglish() {
        return Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
    }
}
