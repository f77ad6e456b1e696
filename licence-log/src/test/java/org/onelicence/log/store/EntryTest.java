package org.onelicence.log.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final UUID EVENT = UUID.fromString("0198f0c2-0000-7000-8000-000000000001");

    @Test
    void canonical_bytes_are_one_line_of_sorted_json_with_payload_and_metadata_as_stored() {
        var entry = new Entry(
                "L-1",
                "Licence",
                0,
                EVENT,
                "licence.issued",
                "1",
                Instant.parse("2026-11-23T21:22:55Z"),
                bytes("{\"b\":1.50}"),
                bytes("{\"actor\":\"chen\"}"));
        assertThat(new String(entry.canonical(), UTF_8))
                .isEqualTo("{\"aggregateId\":\"L-1\",\"aggregateType\":\"Licence\","
                        + "\"eventId\":\"0198f0c2-0000-7000-8000-000000000001\",\"metadata\":{\"actor\":\"chen\"},"
                        + "\"payload\":{\"b\":1.50},\"recordedAt\":\"2026-11-23T21:22:55.000000Z\","
                        + "\"revision\":\"1\",\"sequence\":0,\"type\":\"licence.issued\"}");
    }

    @Test
    void texts_are_escaped_as_rfc_8785_says() {
        var entry = new Entry(
                "\u0000\b\t\n\f\r\u001f\"\\/\u007f浦😀",
                null,
                3,
                EVENT,
                "t",
                null,
                Instant.EPOCH,
                bytes("{}"),
                bytes("{}"));
        assertThat(new String(entry.canonical(), UTF_8))
                .startsWith(
                        "{\"aggregateId\":\"\\u0000\\b\\t\\n\\f\\r\\u001f\\\"\\\\/\u007f浦😀\",\"aggregateType\":null,")
                .contains("\"revision\":null,\"sequence\":3,");
    }

    @Test
    void half_a_character_is_refused() {
        var entry = new Entry("\ud83d", null, 0, EVENT, "t", null, Instant.EPOCH, bytes("{}"), bytes("{}"));
        assertThatThrownBy(entry::canonical).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_instant_is_cut_to_what_postgresql_keeps() {
        var entry = new Entry(
                "a",
                null,
                0,
                EVENT,
                "t",
                null,
                Instant.parse("2026-11-23T21:22:55.123456789Z"),
                bytes("1"),
                bytes("2"));
        assertThat(entry.recordedAt()).isEqualTo(Instant.parse("2026-11-23T21:22:55.123456Z"));
    }

    @Test
    void the_leaf_hash_is_that_of_rfc_6962() throws Exception {
        var entry = Entries.entry("a", 0);
        var sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((byte) 0);
        assertThat(entry.leafHash()).isEqualTo(sha256.digest(entry.canonical()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
