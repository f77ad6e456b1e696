package org.onelicence.command.application;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onelicence.platform.problem.Refusal;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91120222MA06DG3067", "11310115MB2T00019J", "91310115MAT1E0015C"})
    void a_code_with_both_check_characters_passes(String code) {
        assertThatCode(() -> CreditCode.check(code)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91310115MA1H8R7C6D",
                "91350100M000100Y44",
                "91350100M000100Z43",
                "91350100m000100y43",
                "91350100M000100Y4",
                "",
                "IOSVZ100M000100Y43"
            })
    void any_other_does_not(String code) {
        assertThatThrownBy(() -> CreditCode.check(code))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("uscc-invalid");
    }
}
