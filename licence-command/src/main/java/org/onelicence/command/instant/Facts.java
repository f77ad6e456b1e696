package org.onelicence.command.instant;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What is known on the day of a decision: answers by the names rules use for them. */
public record Facts(Map<String, String> answers, LocalDate on) {

    public Facts {
        answers = Map.copyOf(answers);
    }

    /** An answer of nothing but blanks is none. */
    Optional<String> answer(String input) {
        return Optional.ofNullable(answers.get(input)).filter(answer -> !answer.isBlank());
    }
}
