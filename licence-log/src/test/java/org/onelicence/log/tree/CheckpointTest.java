package org.onelicence.log.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ORIGIN = "one-licence.example/pudong";
    private static final Checkpoint AT_TEN = new Checkpoint(ORIGIN, 10, MerkleHashing.leaf(new byte[] {10}));
    private static final Checkpoint AT_TWENTY = new Checkpoint(ORIGIN, 20, MerkleHashing.leaf(new byte[] {20}));

    private final SigningKey first = SigningKey.generate(ORIGIN);
    private final SigningKey second = SigningKey.generate(ORIGIN);
    private final LogKeys rotated = new LogKeys(
            ORIGIN,
            List.of(
                    new LogKeys.Term(first.verifier(), 0, 15),
                    new LogKeys.Term(second.verifier(), 15, Long.MAX_VALUE)));

    @Test
    void the_example_of_the_specification_is_read_and_written() {
        var published = """
                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
                """;
        var note = SignedNote.parse(published);
        var checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(note.text());
        assertThat(note).hasToString(published);
        assertThat(note.signatures().get(1).signature()).hasSize(8 + 64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "origin\n1\n",
                "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n9999999999999999999\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nmore\n",
            })
    void what_is_no_checkpoint_is_refused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(NoteRefused.class);
    }

    @Test
    void after_a_rotation_old_checkpoints_still_verify_and_the_old_key_signs_no_new_ones() {
        assertThat(rotated.open(signed(AT_TEN, first))).isEqualTo(AT_TEN);
        assertThat(rotated.open(signed(AT_TWENTY, second))).isEqualTo(AT_TWENTY);
        assertThat(rotated.open(signed(AT_TWENTY, first, second))).isEqualTo(AT_TWENTY);
        refused(signed(AT_TWENTY, first));
        refused(signed(AT_TEN, second));
    }

    @Test
    void an_unknown_signature_is_ignored_and_a_false_one_is_not() {
        var stranger = SigningKey.generate("witness.example/w");
        assertThat(rotated.open(signed(AT_TEN, stranger, first))).isEqualTo(AT_TEN);
        refused(signed(AT_TEN, stranger));
        refused(signed(AT_TEN));
        refused(new SignedNote(AT_TEN.text(), List.of(first.sign(AT_TWENTY.text()))));
        refused(signed(new Checkpoint("someone.example/else", 10, AT_TEN.root()), first));
    }

    @Test
    void a_cosignature_covers_text_and_time() {
        var witness = new Witness("witness.example/w");
        var made = witness.cosign(AT_TEN.text(), 1_679_315_147);
        assertThat(Cosignature.message(1_679_315_147, AT_TEN.text()))
                .isEqualTo("cosignature/v1\ntime 1679315147\n" + AT_TEN.text());
        assertThat(Cosignature.open(made, witness.verifier(), AT_TEN.text()).timestamp())
                .isEqualTo(1_679_315_147);
        assertThatThrownBy(() -> Cosignature.open(made, witness.verifier(), AT_TWENTY.text()))
                .isInstanceOf(NoteRefused.class);
        made.signature()[7]++; // another second
        assertThatThrownBy(() -> Cosignature.open(made, witness.verifier(), AT_TEN.text()))
                .isInstanceOf(NoteRefused.class);
    }

    @Test
    void a_byte_changed_anywhere_in_a_checkpoint_is_noticed() {
        var bytes = signed(AT_TEN, first).toString().getBytes(UTF_8);
        for (var i = 0; i < bytes.length; i++) {
            var altered = bytes.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> rotated.open(SignedNote.parse(altered)))
                    .as("byte %d", i)
                    .isInstanceOf(NoteRefused.class);
        }
    }

    private static SignedNote signed(Checkpoint checkpoint, SigningKey... keys) {
        return new SignedNote(
                checkpoint.text(),
                List.of(keys).stream().map(key -> key.sign(checkpoint.text())).toList());
    }

    private void refused(SignedNote note) {
        assertThatThrownBy(() -> rotated.open(note)).isInstanceOf(NoteRefused.class);
    }
}
