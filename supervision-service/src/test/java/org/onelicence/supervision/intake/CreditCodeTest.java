package org.onelicence.supervision.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditCodeTest {

    @Test
    void the_check_character_must_fit() {
        assertThat(CreditCode.isWellFormed("91350100M000100Y43")).isTrue(); // the example of GB 32100-2015
        assertThat(CreditCode.isWellFormed("91350100M000100Y44")).isFalse();
        assertThat(CreditCode.isWellFormed("91350100M000100Y4")).isFalse();
        assertThat(CreditCode.isWellFormed("91350100M000100I43")).isFalse(); // I, O, S, V, Z are not used
    }
}
