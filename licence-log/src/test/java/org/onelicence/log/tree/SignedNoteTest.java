package org.onelicence.log.tree;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the published example of Go's note package, from which the specification was written. */
class SignedNoteTest {

    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String VERIFIER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String NOTE = TEXT + """

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void the_published_key_signs_the_published_note() {
        var key = SigningKey.parse(SECRET);
        var note = new SignedNote(TEXT, List.of(key.sign(TEXT)));
        assertThat(note.toString()).isEqualTo(NOTE);
        assertThat(key.verifier()).hasToString(VERIFIER);
        assertThat(key.secret()).isEqualTo(SECRET);
        assertThat(key.toString()).doesNotContain("PRIVATE");
    }

    @Test
    void the_published_note_is_read_and_verified() {
        var note = SignedNote.parse(NOTE);
        assertThat(note.text()).isEqualTo(TEXT);
        var signature = note.signatures().get(0);
        var key = VerifierKey.parse(VERIFIER);
        assertThat(key.made(signature)).isTrue();
        assertThat(key.verifies(TEXT.getBytes(UTF_8), signature.signature())).isTrue();
        assertThat(key.verifies((TEXT + "\n").getBytes(UTF_8), signature.signature()))
                .isFalse();
    }

    @Test
    void no_part_of_a_verifier_key_is_one_and_no_altered_one_either() {
        for (var from = 0; from < VERIFIER.length(); from++) {
            for (var to = from; to <= VERIFIER.length(); to++) {
                if (to - from < VERIFIER.length()) {
                    refused(VERIFIER.substring(from, to));
                }
            }
            var altered = VERIFIER.toCharArray();
            altered[from]++;
            refused(new String(altered));
        }
        refused(VERIFIER + "=");
        refused("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=="); // the id fits the key
        refused("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"); // an unknown type, its id fits
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "text\n",
                "text\n\n",
                "text\n— a AAAAAAA=\n",
                "text\n\n— a AAAAAAA=",
                "text\n\n— a b AAAAAAA=\n",
                "text\n\n— a+b AAAAAAA=\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— a AAAAAA==\n",
                "text\n\n— a AAAAAAB=\n",
                "text\n\n— a AAAAAAA\n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n— a AAAAAAA=\n— a\n",
                "te\txt\n\n— a AAAAAAA=\n",
                "text\r\n\n— a AAAAAAA=\n",
            })
    void a_malformed_note_is_refused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(NoteRefused.class);
    }

    @Test
    void a_note_has_no_bytes_outside_utf8_and_not_any_number_of_signatures() {
        assertThatThrownBy(() -> SignedNote.parse("t\u00e4xt\n\n— a AAAAAAA=\n".getBytes(ISO_8859_1)))
                .isInstanceOf(NoteRefused.class);
        assertThat(SignedNote.parse("text\n\n" + "— a AAAAAAA=\n".repeat(16)).signatures())
                .hasSize(16);
        assertThatThrownBy(() -> SignedNote.parse("text\n\n" + "— a AAAAAAA=\n".repeat(100)))
                .isInstanceOf(NoteRefused.class);
    }

    @Test
    void the_text_may_hold_blank_lines() {
        var note = SignedNote.parse("one\n\ntwo\n\n— a AAAAAAA=\n");
        assertThat(note.text()).isEqualTo("one\n\ntwo\n");
    }

    private static void refused(String key) {
        assertThatThrownBy(() -> VerifierKey.parse(key)).as(key).isInstanceOf(NoteRefused.class);
    }
}
