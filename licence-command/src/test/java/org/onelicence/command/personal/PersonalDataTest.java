package org.onelicence.command.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private final Map<String, SecretKey> keys = new HashMap<>();
    private final PersonalData personal = new PersonalData(
            subject -> keys.computeIfAbsent(subject, PersonalDataTest::key),
            subject -> Optional.ofNullable(keys.get(subject)));

    @Test
    void what_was_sealed_opens_again_in_its_place() {
        var sealed = personal.seal("chen", "application", "contactPhone", "13800000000");
        assertThat(sealed).doesNotContain("138");
        assertThat(personal.open("chen", "application", "contactPhone", sealed)).contains("13800000000");
    }

    @Test
    void no_two_seals_are_alike() {
        assertThat(personal.seal("chen", "a", "e", "same")).isNotEqualTo(personal.seal("chen", "a", "e", "same"));
    }

    @Test
    void moved_to_another_place_it_does_not_open() {
        var sealed = personal.seal("chen", "application", "contactPhone", "13800000000");
        assertThatThrownBy(() -> personal.open("chen", "another", "contactPhone", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> personal.open("chen", "application", "contactName", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_the_persons_key_it_is_gone() {
        var sealed = personal.seal("chen", "application", "contactPhone", "13800000000");
        keys.remove("chen");
        assertThat(personal.open("chen", "application", "contactPhone", sealed)).isEmpty();
    }

    private static SecretKey key(String subject) {
        var bytes = new byte[32];
        bytes[0] = (byte) subject.length();
        return new SecretKeySpec(bytes, "AES");
    }
}
