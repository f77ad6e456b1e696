package org.onelicence.supervision.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onelicence.supervision.draw.Lottery.Ticket;

class LotteryTest {

    private static final int[] WEIGHTS = {1, 2, 4, 8};

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.onelicence.test.Seeds#seeds")
    void each_object_is_drawn_at_most_once_and_never_more_than_asked(long seed) {
        var random = new Random(seed);
        var tickets = tickets(random.nextInt(60));
        var most = 1 + random.nextInt(40);

        var drawn = new Lottery(hex(seed)).objects(tickets, most);

        assertThat(drawn).as("seed %d", seed).doesNotHaveDuplicates().hasSize(Math.min(most, tickets.size()));
        assertThat(tickets.stream().map(Ticket::id)).as("seed %d", seed).containsAll(drawn);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.onelicence.test.Seeds#seeds")
    void the_order_of_the_register_does_not_matter_and_the_same_seed_draws_the_same(long seed) {
        var tickets = tickets(40);
        var shuffled = new ArrayList<>(tickets);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Lottery(hex(seed)).objects(shuffled, 10))
                .as("seed %d", seed)
                .isEqualTo(new Lottery(hex(seed)).objects(tickets, 10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.onelicence.test.Seeds#seeds")
    void drawing_more_keeps_those_drawn_before(long seed) {
        var lottery = new Lottery(hex(seed));
        assertThat(lottery.objects(tickets(40), 20).subList(0, 7))
                .as("seed %d", seed)
                .isEqualTo(lottery.objects(tickets(40), 7));
    }

    @Test
    void a_higher_weight_is_drawn_more_often_and_in_proportion() {
        var tickets = List.of(new Ticket("a", 1), new Ticket("b", 2), new Ticket("c", 4), new Ticket("d", 8));
        var first = new int[4];
        var draws = 30_000;
        for (var seed = 0; seed < draws; seed++) {
            first["abcd".indexOf(new Lottery(hex(seed)).objects(tickets, 1).get(0))]++;
        }
        for (var i = 0; i < WEIGHTS.length; i++) { // 15 parts in all; four standard deviations of the largest: 0.012
            assertThat(first[i] / (double) draws).isBetween(WEIGHTS[i] / 15.0 - 0.012, WEIGHTS[i] / 15.0 + 0.012);
        }
    }

    @Test
    void inspectors_are_called_anew_for_each_object() {
        var lottery = new Lottery(hex(7));
        var officers =
                IntStream.range(0, 20).mapToObj(number -> "PD-AMR-" + number).toList();
        var orders = IntStream.range(0, 10)
                .mapToObj(object -> lottery.inspectors("object-" + object, officers))
                .toList();
        assertThat(orders).doesNotHaveDuplicates().allSatisfy(order -> assertThat(order)
                .containsExactlyInAnyOrderElementsOf(officers));
    }

    /** Computed by a second hand (a dozen lines of Python): a change here would make every stored draw look forged. */
    @Test
    void a_known_seed_draws_a_known_list() {
        var seed = Lottery.hash(Stream.of("pinned"));
        assertThat(seed).isEqualTo("dbdbfc4eea60c31dfdb68830dcf4393aa7e1fb5b64af6377e444c6c42e909203");
        assertThat(new Lottery(seed).objects(tickets(12), 4))
                .containsExactly("licence-02", "licence-10", "licence-04", "licence-05");
    }

    private static List<Ticket> tickets(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Ticket("licence-%02d".formatted(i), WEIGHTS[i % WEIGHTS.length]))
                .toList();
    }

    private static String hex(long seed) {
        return "%064x".formatted(new BigInteger(Long.toUnsignedString(seed)));
    }
}
