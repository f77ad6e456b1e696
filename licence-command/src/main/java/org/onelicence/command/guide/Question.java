package org.onelicence.command.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of the navigator. Several choices may be ticked at once where {@code several} says so; {@code onlyIf}
 * names the answer ({@code question=choice}) without which the question is not asked.
 */
public record Question(
        String key,
        String group,
        boolean several,
        String textZh,
        String textEn,
        @Nullable String onlyIf,
        List<Choice> choices) {
    public Question {
        choices = List.copyOf(choices);
    }

    /** One answer, with the matters it makes necessary. */
    public record Choice(String key, String labelZh, String labelEn, List<String> matterRefs) {
        public Choice {
            matterRefs = List.copyOf(matterRefs);
        }
    }
}
