package org.onelicence.command.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onelicence.command.licence.LicenceLaw.Twist;
import org.onelicence.command.licence.LicenceWalk.Step;

/**
 * Whatever is asked of a licence on whatever day, the aggregate answers as the law beside it does, with the same code,
 * and every component and the licence are worth the same afterwards. {@code -Dlaw.sequences=100000} is the long
 * campaign, {@code -Dseed=…} repeats one sequence.
 */
class LicenceLawTest {

    private static final int STEPS = 14;
    private static final int SEQUENCES = Integer.getInteger("law.sequences", 300);

    private final LicenceWalk walks = new LicenceWalk();

    @Test
    void the_aggregate_and_the_law_never_disagree() {
        var one = Long.getLong("seed");
        var seeds = one == null ? LongStream.range(0, SEQUENCES) : LongStream.of(one);
        seeds.forEach(seed ->
                assertThat(disagreement(seed, Twist.NONE)).as("seed %d", seed).isNull());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_law_without_one_of_its_rules_is_noticed(Twist twist) {
        assertThat(LongStream.range(0, 5_000)
                        .mapToObj(seed -> disagreement(seed, twist))
                        .anyMatch(said -> said != null))
                .isTrue();
    }

    /** Null where both said the same from the first step to the last. */
    private @Nullable String disagreement(long seed, Twist twist) {
        var law = new LicenceLaw(twist);
        var first = new AtomicReference<@Nullable String>();
        walks.walk(seed, STEPS, (number, step) -> {
            if (first.get() == null) {
                first.set(differs(number, step, law));
            }
        });
        return first.get();
    }

    private static @Nullable String differs(int number, Step step, LicenceLaw law) {
        var expected = step.asked().law().apply(law);
        var answered = step.outcome().cell();
        if (!answered.equals(expected)) {
            return "step %d on %s, %s: the law says %s, the aggregate %s"
                    .formatted(number, step.day(), step.asked().command(), expected, answered);
        }
        var components = new LinkedHashMap<String, String>();
        step.after()
                .components()
                .forEach((ref, permit) -> components.put(ref, permit.standing().code()));
        var file = step.after().standing().code() + components;
        var byLaw = law.standing() + law.partStandings();
        return file.equals(byLaw)
                ? null
                : "step %d on %s, %s: by the law %s, by the aggregate %s"
                        .formatted(number, step.day(), step.asked().command(), byLaw, file);
    }
}
