package org.onelicence.command.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onelicence.platform.problem.Refusal;

/** Laws of standing, tried on whatever components chance brings together. */
class StandingLawsTest {

    private static final List<ComponentStanding> ALL = List.of(ComponentStanding.values());

    private static final Set<ComponentStanding> ENDINGS = EnumSet.of(
            ComponentStanding.REVOKED_UNLAWFUL_GRANT,
            ComponentStanding.WITHDRAWN,
            ComponentStanding.REVOKED_PENALTY,
            ComponentStanding.DEREGISTERED);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.onelicence.test.Seeds#seeds")
    void a_licence_is_valid_exactly_when_every_component_is(long seed) {
        var components = components(new Random(seed));
        var allValid = standings(components).stream().allMatch(ComponentStanding.VALID::equals);
        assertThat(LicenceStanding.of(components) == LicenceStanding.VALID)
                .as("seed %d: %s", seed, components)
                .isEqualTo(allValid);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.onelicence.test.Seeds#seeds")
    void without_its_core_no_licence_is_active_unless_only_suspended(long seed) {
        var components = components(new Random(seed));
        var coreLost = components.stream()
                .anyMatch(component -> component.core()
                        && (ENDINGS.contains(component.standing())
                                || component.standing() == ComponentStanding.EXPIRED));
        if (coreLost) {
            assertThat(LicenceStanding.of(components).isActive())
                    .as("seed %d: %s", seed, components)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.onelicence.test.Seeds#seeds")
    void the_order_of_the_components_does_not_matter(long seed) {
        var components = components(new Random(seed));
        var turned = new ArrayList<>(components);
        Collections.shuffle(turned, new Random(seed + 1));
        assertThat(LicenceStanding.of(turned)).as("seed %d", seed).isEqualTo(LicenceStanding.of(components));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.onelicence.test.Seeds#seeds")
    void whatever_is_tried_an_ending_is_final_but_for_its_deregistration(long seed) {
        var random = new Random(seed);
        var ended = List.copyOf(ENDINGS).get(random.nextInt(ENDINGS.size()));
        var tried = random.ints(50, 0, ALL.size())
                .mapToObj(i -> ALL.get(i))
                .filter(next -> next != ComponentStanding.DEREGISTERED)
                .toList();
        assertThat(tried).as("seed %d", seed).allSatisfy(next -> assertThatThrownBy(() -> ended.moveTo(next))
                .isInstanceOf(Refusal.class));
    }

    @Test
    void nothing_follows_a_deregistration() {
        assertThat(ComponentStanding.values())
                .allSatisfy(next -> assertThatThrownBy(() -> ComponentStanding.DEREGISTERED.moveTo(next))
                        .isInstanceOf(Refusal.class));
    }

    @Test
    void each_ground_of_article_70_fits_only_where_the_law_says() {
        assertThat(DeregistrationGround.values())
                .allSatisfy(ground -> assertThatThrownBy(() -> ground.mustFit(ComponentStanding.DEREGISTERED))
                        .isInstanceOf(Refusal.class));
        DeregistrationGround.PERMIT_ENDED.mustFit(ComponentStanding.WITHDRAWN);
        DeregistrationGround.EXPIRED.mustFit(ComponentStanding.EXPIRED);
    }

    private static List<ComponentPermit> components(Random random) {
        return random.ints(1 + random.nextInt(6), 0, ALL.size())
                .mapToObj(i -> component(random.nextBoolean(), ALL.get(i)))
                .toList();
    }

    private static ComponentPermit component(boolean core, ComponentStanding standing) {
        var granted = LicenceSamples.component("X", "名", "name", core, LicenceSamples.AMR, "n", "b", false);
        return new ComponentPermit(granted, standing, LicenceSamples.TODAY, null);
    }

    private static List<ComponentStanding> standings(Collection<ComponentPermit> components) {
        return components.stream().map(ComponentPermit::standing).toList();
    }
}
