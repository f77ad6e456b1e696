package org.onelicence.auditor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditorTest {

    private Path folder;

    private final MadeLog log = Golden.log();
    private final int size = log.entries.size();
    private final String key = log.verifierKey();
    private Path export;
    private String said = "";

    @BeforeEach
    void write(@TempDir Path fresh) {
        folder = fresh;
        export = folder.resolve("export");
        log.write(export, size);
    }

    @Test
    void an_untouched_export_is_verified() {
        assertThat(verify()).isZero();
        assertThat(said).contains("verdict: verified", "size: " + size, "entries: compared");
        assertThat(audit("verify", "export", path(export), "--key", key, "--witness", log.witnessKey(), "--json"))
                .isZero();
        assertThat(said).startsWith("{\"entries\":\"compared\",\"origin\":\"" + MadeLog.ORIGIN + "\"");
    }

    @Test
    void a_byte_changed_anywhere_is_caught() throws IOException {
        var random = new Random(20_261_123);
        for (var file : files()) {
            var sound = Files.readAllBytes(file);
            for (var i = 0; i < 40; i++) {
                var altered = sound.clone();
                var at = i == 0 ? 0 : i == 1 ? altered.length - 1 : random.nextInt(altered.length);
                altered[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, altered);
                assertThat(verify()).as("%s, byte %d: %s", file, at, said).isNotZero();
            }
            Files.write(file, sound);
        }
        assertThat(verify()).isZero();
    }

    @Test
    void a_missing_or_shortened_file_is_caught() throws IOException {
        for (var file : files()) {
            var sound = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(sound, sound.length - 1));
            assertThat(verify()).as("%s shortened", file).isNotZero();
            Files.delete(file);
            assertThat(verify()).as("%s removed", file).isEqualTo(2);
            Files.write(file, sound);
        }
    }

    @Test
    void an_entry_removed_doubled_or_exchanged_is_caught() {
        var sound = List.copyOf(log.entries);
        var shorter = new ArrayList<>(sound);
        shorter.remove(100);
        shorter.add(sound.get(5)); // so that the number is right
        var longer = new ArrayList<>(sound);
        longer.add(100, sound.get(100));
        longer.remove(longer.size() - 1);
        var exchanged = new ArrayList<>(sound);
        Collections.swap(exchanged, 100, 101);
        for (var forged : List.of(shorter, longer, exchanged)) {
            withBundlesOf(forged);
            assertThat(verify()).isEqualTo(1);
            assertThat(said).contains("is not the one in the tree");
        }
    }

    /** The tree cannot know that: a log that signs what contradicts itself. */
    @Test
    void a_signed_log_whose_events_are_out_of_order_is_caught() {
        log.add("guide-16", 300, "guide.published", "{}");
        log.add("guide-16", 302, "guide.published", "{}");
        log.write(export, log.entries.size());
        assertThat(verify()).isEqualTo(1);
        assertThat(said).contains("event 302 of guide-16, expected was 301");
    }

    @Test
    void growth_is_accepted_and_a_rewritten_past_is_not() throws IOException {
        var earlier = folder.resolve("earlier");
        log.write(earlier, 270);
        var since = path(earlier.resolve("checkpoint"));
        assertThat(audit("verify", "export", path(export), "--key", key, "--since", since))
                .isZero();
        assertThat(said).contains("consistentSince: 270");
        assertThat(audit(
                        "verify", "export", path(earlier), "--key", key, "--since", path(export.resolve("checkpoint"))))
                .isEqualTo(1);

        log.entries.set(
                200,
                new String(log.entries.get(200), UTF_8)
                        .replace("\"edition\":194", "\"edition\":914")
                        .getBytes(UTF_8));
        log.write(export, size);
        assertThat(verify()).isZero();
        assertThat(audit("verify", "export", path(export), "--key", key, "--since", since))
                .isEqualTo(1);
        assertThat(said).contains("rewritten");
    }

    @Test
    void nobody_but_the_key_told_from_outside_is_believed() {
        var checkpoint = path(export.resolve("checkpoint"));
        var stranger = new MadeLog();
        assertThat(audit("verify", "checkpoint", checkpoint, "--key", key)).isZero();
        assertThat(audit("verify", "checkpoint", checkpoint, "--key", stranger.verifierKey()))
                .isEqualTo(1);
        assertThat(audit("verify", "checkpoint", checkpoint, "--key", key, "--witness", stranger.witnessKey()))
                .isEqualTo(1);
        assertThat(audit("verify", "checkpoint", checkpoint, "--key", key, "--origin", "someone.else"))
                .isEqualTo(1);
        assertThat(audit("verify", "checkpoint", checkpoint, "--key", log.witnessKey()))
                .isEqualTo(2);
        assertThat(audit("verify", "checkpoint", checkpoint)).isEqualTo(2);
    }

    @Test
    void a_key_out_of_office_is_not_believed() throws IOException {
        var keys = folder.resolve("keys");
        Files.writeString(keys, key + " 0 " + size + "\n");
        var checkpoint = path(export.resolve("checkpoint"));
        assertThat(audit("verify", "checkpoint", checkpoint, "--keys", path(keys)))
                .isEqualTo(1);
        Files.writeString(keys, key + " " + size + " -\n");
        assertThat(audit("verify", "checkpoint", checkpoint, "--keys", path(keys)))
                .isZero();
    }

    @Test
    void a_proof_stands_alone() throws IOException {
        var proof = folder.resolve("one.tlog-proof");
        var entry = folder.resolve("entry");
        for (var position : List.of(1, 2, 256, 257, size)) {
            assertThat(audit("prove", path(export), "--position", "" + position, "--out", path(proof), "--key", key))
                    .isZero();
            Files.write(entry, log.entries.get(position - 1));
            assertThat(verifyProof(proof, entry)).isZero();
            Files.write(entry, log.entries.get(position % size));
            assertThat(verifyProof(proof, entry)).isEqualTo(1);
        }
        Files.write(entry, log.entries.get(size - 1));
        var sound = Files.readString(proof);
        Files.writeString(proof, sound.replace("index " + (size - 1), "index " + (size - 2)));
        assertThat(verifyProof(proof, entry)).isEqualTo(1);
        var lines = new ArrayList<>(sound.lines().toList());
        lines.remove(2);
        Files.writeString(proof, String.join("\n", lines) + "\n");
        assertThat(verifyProof(proof, entry)).isEqualTo(1);
    }

    @Test
    void licences_are_told_again_and_compared_with_what_is_shown() throws IOException {
        var replayed = folder.resolve("replayed.jsonl");
        assertThat(audit("replay", path(export), "--out", path(replayed))).isZero();
        var lines = Files.readAllLines(replayed);
        assertThat(lines).hasSize(3);
        var digest = Diff.digest(lines);
        assertThat(said).contains("digest: " + digest);

        var shown = folder.resolve("shown");
        Files.writeString(shown, "{\"digest\":\"" + digest + "\",\"licences\":3,\"position\":" + size + "}");
        assertThat(audit("diff", path(replayed), path(shown))).isZero();
        Files.writeString(shown, "{\"digest\":\"" + digest.replace('a', 'b') + "\",\"licences\":3,\"position\":1}");
        assertThat(audit("diff", path(replayed), path(shown))).isEqualTo(1);

        Files.write(shown, lines);
        assertThat(audit("diff", path(replayed), path(shown))).isZero();
        Files.writeString(
                shown, String.join("\n", lines).replaceFirst("\"standing\":\"terminated\"", "\"standing\":\"valid\""));
        assertThat(audit("diff", path(replayed), path(shown))).isEqualTo(1);
        assertThat(said).contains("[PD202616000002H]");
        Files.write(shown, lines.subList(1, 3));
        assertThat(audit("diff", path(replayed), path(shown))).isEqualTo(1);
        assertThat(said).contains("[PD202616000001K]");
    }

    @Test
    void what_cannot_be_understood_is_no_verdict() {
        for (var typed : List.of(
                new String[] {},
                new String[] {"prove"},
                new String[] {"verify"},
                new String[] {"verify", "everything", "here", "--key", key},
                new String[] {"verify", "export", path(folder.resolve("nowhere")), "--key", key},
                new String[] {"verify", "export", path(export), "--key", "nonsense"},
                new String[] {"replay", path(export)},
                new String[] {"replay", path(export), "--quickly"})) {
            assertThat(audit(typed)).as(Arrays.toString(typed)).isEqualTo(2);
        }
        assertThat(audit("help")).isZero();
        assertThat(said).contains("auditor export");
    }

    private int verify() {
        return audit("verify", "export", path(export), "--key", key, "--witness", log.witnessKey());
    }

    private int verifyProof(Path proof, Path entry) {
        return audit("verify", "proof", path(proof), "--entry", path(entry), "--key", key);
    }

    private int audit(String... typed) {
        var out = new ByteArrayOutputStream();
        var code = Auditor.run(new PrintStream(out, true, UTF_8), typed);
        said = out.toString(UTF_8);
        return code;
    }

    private void withBundlesOf(List<byte[]> forged) {
        var other = new MadeLog();
        other.entries.addAll(forged);
        var forgery = folder.resolve("forgery");
        other.write(forgery, size);
        try {
            for (var name : List.of("000", "001.p/" + (size - 256))) {
                Files.copy(
                        forgery.resolve("tile/entries/" + name),
                        export.resolve("tile/entries/" + name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(export)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String path(Path path) {
        return path.toString();
    }
}
