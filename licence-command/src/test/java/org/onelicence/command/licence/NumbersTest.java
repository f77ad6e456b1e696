package org.onelicence.command.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onelicence.platform.problem.Refusal;

class NumbersTest {

    private static final LicenceNumberRule RULE = new LicenceNumberRule("PD");
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    private final FixtureConfiguration<LicenceNumbers> numbers =
            new AggregateTestFixture<>(LicenceNumbers.class).registerInjectableResource(RULE);

    /** Real identifiers and one synthetic one; the third is an API document's sample and does not match. */
    @ParameterizedTest
    @CsvSource({
        "11100000000013338W01111430000006122244L20230000403001, U",
        "11100000000013338W00911330105002500287C2025052201002, 0",
        "11100000MB03271699022340100000000016001, 9",
        "11100000000013338W00211320482014138860P201807250201001, M",
        "11310115MB2T00019J00111310115MB2T00019J20211000000001001, 2"
    })
    void the_check_character_is_that_of_real_identifiers(String identifier, char check) {
        assertThat(CheckCharacter.mod37And36(identifier)).isEqualTo(check);
    }

    @Test
    void a_small_letter_has_no_check_character() {
        assertThatThrownBy(() -> CheckCharacter.mod37And36("pd2026")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_first_licence_of_the_year_is_number_one() {
        numbers.givenNoPriorActivity()
                .when(take(FIRST))
                .expectResultMessagePayload(RULE.number(2026, 16, 1))
                .expectEvents(taken(1, FIRST));
        assertThat(RULE.number(2026, 16, 1)).startsWith("PD202616000001").hasSize(15);
    }

    @Test
    void the_next_one_follows_without_repeating() {
        numbers.given(taken(1, FIRST)).when(take(SECOND)).expectEvents(taken(2, SECOND));
    }

    @Test
    void the_same_application_is_answered_the_same_number() {
        numbers.given(taken(1, FIRST), taken(2, SECOND))
                .when(take(FIRST))
                .expectResultMessagePayload(RULE.number(2026, 16, 1))
                .expectNoEvents();
    }

    @Test
    void a_series_ends() {
        numbers.given(taken(LicenceNumberRule.SERIAL_MAX, FIRST))
                .when(take(SECOND))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    private static TakeLicenceNumber take(UUID application) {
        return TakeLicenceNumber.of(RULE, 2026, 16, application);
    }

    private static LicenceNumberTaken taken(int serial, UUID application) {
        return new LicenceNumberTaken(
                take(application).seriesId(), 2026, 16, serial, application, RULE.number(2026, 16, serial));
    }
}
