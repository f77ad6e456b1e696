package org.onelicence.command.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onelicence.command.guide.Question.Choice;

class NavigatorTest {
    private static final Choice YES = new Choice("yes", "是", "Yes", List.of("X-13"));
    private static final Choice NO = new Choice("no", "否", "No", List.of());

    @Test
    void a_condition_the_guide_has_no_question_for_is_asked_in_its_own_words() {
        assertThat(Navigator.through(AGuide.ofACoffeeShop()).questions())
                .singleElement()
                .satisfies(question -> assertThat(question.textZh()).contains("销售图书"));
    }

    @Test
    void what_everyone_needs_is_needed_without_an_answer_and_the_open_question_is_named() {
        var found = Navigator.through(asking(books())).answered(Map.of());
        assertThat(found.needed()).extracting(each -> each.matter().ref()).containsExactly("X-01");
        assertThat(found.unanswered()).containsExactly("books");
    }

    @Test
    void a_yes_brings_its_matter_with_the_reason_in_both_languages() {
        var found = Navigator.through(asking(books())).answered(Map.of("books", List.of("yes")));
        assertThat(found.chosen()).containsExactly("X-13");
        assertThat(found.unanswered()).isEmpty();
        assertThat(found.needed().get(1).reasonZh()).isEqualTo("您销售图书吗？是");
        assertThat(found.needed().get(1).reasonEn()).isEqualTo("Will you sell books? Yes");
    }

    @Test
    void a_question_that_follows_another_counts_only_after_its_answer() {
        var follows = new Question("online", "online", false, "网上？", "Online?", "books=yes", List.of(YES, NO));
        var first = new Question(
                "books", "goods", false, "图书？", "Books?", null, List.of(new Choice("yes", "是", "Yes", List.of()), NO));
        var navigator = Navigator.through(asking(first, follows));
        assertThat(navigator
                        .answered(Map.of("books", List.of("no"), "online", List.of("yes")))
                        .chosen())
                .isEmpty();
        assertThat(navigator.answered(Map.of("books", List.of("no"))).unanswered())
                .isEmpty();
        assertThat(navigator.answered(Map.of("books", List.of("yes"))).unanswered())
                .containsExactly("online");
        assertThat(navigator
                        .answered(Map.of("books", List.of("yes"), "online", List.of("yes")))
                        .chosen())
                .containsExactly("X-13");
    }

    @Test
    void what_nobody_asked_cannot_be_answered() {
        var navigator = Navigator.through(asking(books()));
        for (var answers : List.of(
                Map.of("wine", List.of("yes")),
                Map.of("books", List.of("perhaps")),
                Map.of("books", List.of("yes", "no")))) {
            assertThatThrownBy(() -> navigator.answered(answers)).hasMessageStartingWith("navigation-answer-unknown:");
        }
    }

    private static Question books() {
        return new Question("books", "goods", false, "您销售图书吗？", "Will you sell books?", null, List.of(YES, NO));
    }

    private static GuideVersion asking(Question... questions) {
        return AGuide.asking(new GuideNavigation(List.of(), List.of(questions), "assumed"));
    }
}
