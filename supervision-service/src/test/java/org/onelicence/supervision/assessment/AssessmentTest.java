package org.onelicence.supervision.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.supervision.Fixed.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onelicence.supervision.Fixed;
import org.onelicence.supervision.assessment.AssessmentCommand.NoteFact;
import org.onelicence.supervision.assessment.AssessmentCommand.Reassess;
import org.onelicence.supervision.assessment.AssessmentEvent.FactNoted;
import org.onelicence.supervision.assessment.AssessmentEvent.HolderClassified;
import org.onelicence.supervision.assessment.RuleSet.Fact;
import org.onelicence.supervision.assessment.RuleSet.Rule;

class AssessmentTest {

    private static final String USCC = "91310115MA1K4XYZ01";
    private static final AssessmentId ID = AssessmentId.ofHolder(USCC);
    private static final RuleSet RULES = new RuleSet(
            "test",
            24,
            20,
            50,
            List.of(
                    new Rule("licensed", 0, "取得许可", "Licensed"),
                    new Rule("component-suspended", 30, "暂扣", "Suspended"),
                    new Rule("report-on-time", -10, "按期年报", "Report in time")));

    private final AggregateTestFixture<Assessment> assessment = new AggregateTestFixture<>(Assessment.class);

    @BeforeEach
    void today() {
        assessment.registerInjectableResource(Fixed.CLOCK);
        assessment.registerInjectableResource(RULES);
    }

    @Test
    void whoever_is_licensed_starts_as_an_ordinary_holder() {
        assessment
                .givenNoPriorActivity()
                .when(note("a", FactKind.LICENSED))
                .expectEvents(
                        noted("a", "licensed", TODAY),
                        classified("B", null, 0, List.of(new Weighed("licensed", 1, 0)), "licensed"));
    }

    @Test
    void a_suspension_raises_the_risk() {
        assessment
                .given(noted("a", "licensed", TODAY), classified("B", null, 0, List.of(), "licensed"))
                .when(note("b", FactKind.COMPONENT_SUSPENDED))
                .expectEvents(
                        noted("b", "component-suspended", TODAY),
                        classified(
                                "C",
                                "B",
                                30,
                                List.of(new Weighed("licensed", 1, 0), new Weighed("component-suspended", 1, 30)),
                                "component-suspended"));
    }

    @Test
    void the_same_fact_counts_once() {
        assessment
                .given(noted("b", "component-suspended", TODAY))
                .when(note("b", FactKind.COMPONENT_SUSPENDED))
                .expectNoEvents();
    }

    @Test
    void a_fact_grows_old() {
        assessment
                .given(noted("b", "component-suspended", TODAY.minusMonths(24)))
                .when(new Reassess(ID, "monthly"))
                .expectEvents(classified("B", null, 0, List.of(), "monthly"));
    }

    @Test
    void good_conduct_alone_gives_the_best_class() {
        assertThat(RULES.judge(List.of(new Fact("r", "report-on-time", TODAY)), TODAY)
                        .holderClass())
                .isEqualTo("A");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.onelicence.test.Seeds#seeds")
    void the_order_of_the_facts_does_not_matter_and_one_more_bad_one_never_helps(long seed) {
        var random = new Random(seed);
        var kinds = List.of("licensed", "component-suspended", "report-on-time");
        var facts = IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> new Fact("f" + i, kinds.get(random.nextInt(3)), TODAY.minusDays(random.nextInt(1000))))
                .toList();
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        var judged = RULES.judge(facts, TODAY);

        assertThat(RULES.judge(shuffled, TODAY)).as("seed %d", seed).isEqualTo(judged);
        shuffled.add(new Fact("one more", "component-suspended", TODAY));
        assertThat(RULES.judge(shuffled, TODAY).holderClass())
                .as("seed %d", seed)
                .isGreaterThanOrEqualTo(judged.holderClass());
    }

    private static NoteFact note(String factId, FactKind kind) {
        return new NoteFact(ID, USCC, "上海晓咖啡有限公司", factId, kind, TODAY, "PD1");
    }

    private static FactNoted noted(String factId, String fact, LocalDate on) {
        return new FactNoted(ID, USCC, "上海晓咖啡有限公司", factId, fact, on, "PD1");
    }

    private static HolderClassified classified(
            String holderClass, @Nullable String previous, int points, List<Weighed> inputs, String cause) {
        return new HolderClassified(
                ID, USCC, "上海晓咖啡有限公司", holderClass, previous, points, "test", 24, inputs, cause, TODAY);
    }
}
