package org.onelicence.command.guide;

import jakarta.validation.constraints.Size;
import java.util.List;

/** What leads people to an industry and through it: the names it also goes by, and the questions that find its matters. */
public record GuideNavigation(
        List<String> alsoCalled,
        List<Question> questions,
        @Size(max = GuideTexts.TEXT_MAX) String source) {
    public static final GuideNavigation NONE = new GuideNavigation(List.of(), List.of(), "");

    public GuideNavigation {
        alsoCalled = List.copyOf(alsoCalled);
        questions = List.copyOf(questions);
    }
}
