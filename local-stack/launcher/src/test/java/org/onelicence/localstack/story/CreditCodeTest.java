package org.onelicence.localstack.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CreditCodeTest {
    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void every_code_has_eighteen_characters_of_the_standard() {
        assertThat(codes()).allMatch(code -> code.matches("91310115MAY[0-9A-HJ-NPQRTUWXY]{7}"));
    }

    @Test
    void the_last_digit_makes_the_sum_of_the_whole_divisible_by_31() {
        assertThat(codes()).allMatch(code -> {
            int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1};
            return IntStream.range(0, 18)
                                    .map(i -> DIGITS.indexOf(code.charAt(i)) * weights[i])
                                    .sum()
                            % 31
                    == 0;
        });
    }

    @Test
    void the_entity_digit_makes_its_sum_divisible_by_11() {
        assertThat(codes()).allMatch(code -> {
            int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
            int sum = IntStream.range(0, 8)
                    .map(i -> Character.digit(code.charAt(8 + i), 36) * weights[i])
                    .sum();
            char check = code.charAt(16);
            return (sum + (check == 'X' ? 10 : check - '0')) % 11 == 0;
        });
    }

    @Test
    void two_serials_never_share_a_code() {
        assertThat(codes()).doesNotHaveDuplicates();
    }

    @Test
    void a_serial_that_does_not_fit_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CreditCode.of(CreditCode.SERIALS));
        assertThatIllegalArgumentException().isThrownBy(() -> CreditCode.of(-1));
    }

    private static java.util.List<String> codes() {
        return IntStream.iterate(0, serial -> serial < CreditCode.SERIALS, serial -> serial + 9973)
                .mapToObj(CreditCode::of)
                .toList();
    }
}
