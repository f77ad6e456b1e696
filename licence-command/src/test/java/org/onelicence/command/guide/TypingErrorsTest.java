package org.onelicence.command.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingErrorsTest {
    @ParameterizedTest
    @CsvSource({
        "yaodian, yaodian, 0",
        "yoadian, yaodian, 1", // swapped
        "yaodin,  yaodian, 1", // missing
        "yaodiann, yaodian, 1", // too many
        "yaobian, yaodian, 1", // wrong
        "yaobin,  yaodian, 2",
        "abc,     yaodian, 3" // more than two are as good as any
    })
    void slips_are_counted_up_to_two(String typed, String meant, int slips) {
        assertThat(TypingErrors.between(typed, meant, 2)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"kafie, kafeidianchaguan, 1", "chagaun, kafeidianchaguan, 1", "feidian, kafeidianchaguan, 0"})
    void a_part_of_a_name_is_enough(String typed, String name, int slips) {
        assertThat(TypingErrors.within(typed, name, 2)).isEqualTo(slips);
    }
}
