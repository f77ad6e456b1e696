package org.onelicence.command.licence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LicenceIdTest {

    private static final String USCC = "91310115MAT1E0015C";

    @Test
    void the_same_place_written_otherwise_is_the_same_licence() {
        assertThat(id("世纪大道 100 号，1层")).isEqualTo(id("世纪大道１００号1层"));
    }

    @Test
    void another_place_or_industry_is_another_licence() {
        assertThat(id("世纪大道100号")).isNotEqualTo(id("世纪大道101号"));
        assertThat(LicenceId.of(USCC, new Premises("a", "b"), 16))
                .isNotEqualTo(LicenceId.of(USCC, new Premises("a", "b"), 17));
    }

    private static LicenceId id(String address) {
        return LicenceId.of(USCC, new Premises(address, "浦东新区"), 16);
    }
}
