package org.onelicence.command.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onelicence.command.desk.web.GuideLines.Parts;
import org.onelicence.command.guide.Question;
import org.onelicence.command.guide.Question.Choice;

/** The navigator's questions as lines: one of the question, under it one of each choice that begins with a dash. */
final class GuideQuestionLines {
    private static final String DASH = "-";

    private GuideQuestionLines() {}

    static String lines(List<Question> questions) {
        return questions.stream().map(GuideQuestionLines::lines).collect(Collectors.joining("\n"));
    }

    private static String lines(Question question) {
        var head = GuideLines.line(
                question.key(),
                question.group(),
                question.several() ? "several" : "one",
                question.textZh(),
                question.textEn(),
                question.onlyIf());
        return head + "\n"
                + GuideLines.lines(
                        question.choices(),
                        choice -> GuideLines.line(
                                DASH,
                                choice.key(),
                                choice.labelZh(),
                                choice.labelEn(),
                                String.join(";", choice.matterRefs())));
    }

    static List<Question> read(String text) {
        var questions = new ArrayList<Question>();
        GuideLines.read(text, 4, 6, parts -> parts.is(0, DASH) ? chosen(questions, parts) : asked(questions, parts));
        return questions;
    }

    private static Question asked(List<Question> questions, Parts parts) {
        questions.add(question(parts));
        return questions.get(questions.size() - 1);
    }

    private static Question chosen(List<Question> questions, Parts parts) {
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a choice before its question");
        }
        return questions.set(questions.size() - 1, with(questions.get(questions.size() - 1), choice(parts)));
    }

    private static Question question(Parts parts) {
        return new Question(
                parts.text(0),
                parts.text(1),
                parts.is(2, "several", "one"),
                parts.text(3),
                parts.text(4),
                parts.textOrNull(5),
                List.of());
    }

    private static Choice choice(Parts parts) {
        return new Choice(parts.text(1), parts.text(2), parts.text(3), parts.texts(4));
    }

    private static Question with(Question question, Choice choice) {
        var choices = new ArrayList<>(question.choices());
        choices.add(choice);
        return new Question(
                question.key(),
                question.group(),
                question.several(),
                question.textZh(),
                question.textEn(),
                question.onlyIf(),
                choices);
    }
}
