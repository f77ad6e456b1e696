package org.onelicence.log.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.isEqual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onelicence.log.tree.Checkpoint;
import org.onelicence.log.tree.MerkleHashing;
import org.onelicence.log.tree.SignedNote;
import org.onelicence.log.tree.SigningKeyFile;
import org.onelicence.log.tree.TestLog;
import org.onelicence.log.tree.TreeReader;
import org.onelicence.log.tree.Witness;

class LogWebTest {

    private static final long SIZE = 600; // two full tiles, 88 leaves more
    private static final Witness WITNESS = new Witness("witness.example/w");
    private static final String[] AS_AUDITOR = {"Authorization", "Bearer auditor"};

    private static LogServer server;
    private static Path key;

    @BeforeAll
    static void start(@TempDir Path folder) {
        key = folder.resolve("keys/log.key");
        var log = new TestLog();
        log.append(1, SIZE);
        server = new LogServer(
                log,
                Map.of(
                        "licence-log.tree.origin", "one-licence.example/test",
                        "licence-log.tree.signing-keys[0]", key.toString(),
                        "licence-log.tree.make-signing-key", "true",
                        "licence-log.tree.witnesses[0]", WITNESS.verifier().toString(),
                        "licence-log.tree.pause", "50ms"));
        var reader = new TreeReader(log.database());
        await("the tree to hold the log").until(reader::size, isEqual(SIZE));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void the_checkpoint_is_text_signed_with_the_key_that_was_made_and_kept_by_no_cache() throws Exception {
        var answer = server.get("/log/checkpoint");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");

        var note = SignedNote.parse(answer.body());
        var checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.size()).isEqualTo(SIZE);
        var signing = SigningKeyFile.read(key);
        assertThat(note.signatures().get(0).line())
                .isEqualTo(signing.sign(note.text()).line());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(text("/log/keys")).isEqualTo(signing.verifier() + " 0 -\n");
    }

    @Test
    void a_checkpoint_is_found_by_its_size() throws Exception {
        assertThat(text("/log/checkpoints/" + SIZE)).startsWith("one-licence.example/test\n600\n");
        assertThat(server.get("/log/checkpoints/17").statusCode()).isEqualTo(404);
    }

    @Test
    void tiles_are_the_hashes_and_never_change() throws Exception {
        var answer = server.get("/log/tile/0/001");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(answer, "Cache-Control")).contains("immutable", "public", "max-age=31536000");
        assertThat(answer.body()).hasSize(256 * 32).startsWith(leaf(257));
        assertThat(server.get("/log/tile/0/002.p/88").body()).hasSize(88 * 32).startsWith(leaf(513));
        assertThat(server.get("/log/tile/1/000.p/2").body()).hasSize(2 * 32);
        assertThat(server.get("/log/tile/0/002.p/17").body()).hasSize(17 * 32); // of a smaller tree
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/0/002",
                "/log/tile/0/002.p/89",
                "/log/tile/0/003",
                "/log/tile/1/000",
                "/log/tile/1/000.p/3",
                "/log/tile/2/000.p/1",
                "/log/tile/63/000",
                "/log/tile/63/x999/x999/x999/x999/x999/x999/999.p/255",
                "/log/tile/0/x001/000",
                "/log/tile/0/x009/x223/x372/x036/x854/x775/807",
                "/log/tile/0/x999/x999/x999/x999/x999/x999/x999/x999/x999/999",
            })
    void what_the_signed_tree_does_not_have_is_not_found(String path) throws Exception {
        refused(path, 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/",
                "/log/tile/0",
                "/log/tile/0/",
                "/log/tile/64/000",
                "/log/tile/00/000",
                "/log/tile/01/000",
                "/log/tile/-1/000",
                "/log/tile/99999999999999999999/000",
                "/log/tile/a/000",
                "/log/tile/0/0",
                "/log/tile/0/0000",
                "/log/tile/0/x000/000",
                "/log/tile/0/001/000",
                "/log/tile/0/x001",
                "/log/tile/0/-01",
                "/log/tile/0/000.p",
                "/log/tile/0/000.p/",
                "/log/tile/0/000.p/0",
                "/log/tile/0/000.p/01",
                "/log/tile/0/000.p/256",
                "/log/tile/0/000.p/999999999999",
                "/log/tile/0/000.p/-1",
                "/log/tile/0/000/",
                "/log/tile/0/000.p/1/1",
                "/log/tile/entries/0",
                "/log/tile/Entries/000",
                "/log/tile/0/%F0%9D%9F%98%F0%9D%9F%98%F0%9D%9F%98",
            })
    void a_path_that_the_specification_does_not_know_is_a_bad_request(String path) throws Exception {
        refused(path, 400, "parameter-invalid");
    }

    @Test
    void bundles_hold_the_entries_and_are_for_auditors() throws Exception {
        refused("/log/tile/entries/000", 403, "access-denied");
        var answer = server.get("/log/tile/entries/002.p/88", AS_AUDITOR);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(answer, "Cache-Control")).contains("private").contains("immutable");
        var entries = entries(answer.body());
        assertThat(entries).hasSize(88);
        assertThat(entries.get(0)).isEqualTo(TestLog.entry(513));
        assertThat(server.get("/log/tile/entries/002.p/89", AS_AUDITOR).statusCode())
                .isEqualTo(404);

        var zipped = server.get(
                "/log/tile/entries/000", "Authorization", "Bearer auditor", "Accept-Encoding", "gzip, identity");
        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(entries(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes()))
                .hasSize(256);
    }

    @Test
    void a_known_witness_cosigns_and_is_served() throws Exception {
        var note = SignedNote.parse(text("/log/checkpoint"));
        var now = Instant.now().getEpochSecond();
        var line = WITNESS.cosign(note.text(), now).line();

        assertThat(server.post("/log/cosignatures", note.text() + "\n" + line + "\n")
                        .statusCode())
                .isEqualTo(204);
        assertThat(text("/log/checkpoint")).contains(line);
        assertThat(text("/log/checkpoints/cosigned")).contains(line);

        var older = WITNESS.cosign(note.text(), now - 60).line();
        assertThat(server.post("/log/cosignatures", note.text() + "\n" + older + "\n")
                        .statusCode())
                .isEqualTo(204);
        assertThat(text("/log/checkpoint")).contains(line).doesNotContain(older);
    }

    @Test
    void a_false_an_unknown_a_future_and_a_contradicting_cosignature_are_refused() throws Exception {
        var text = SignedNote.parse(text("/log/checkpoint")).text();
        var now = Instant.now().getEpochSecond();
        var stranger = new Witness("witness.example/stranger").cosign(text, now);
        var other = new Checkpoint("one-licence.example/test", SIZE, MerkleHashing.leaf(new byte[0])).text();
        var unsigned = new Checkpoint("one-licence.example/test", 17, MerkleHashing.leaf(new byte[0])).text();

        offered(text + "\n" + stranger.line() + "\n", 403, "witness-unknown");
        offered(text + "\n" + WITNESS.cosign(other, now).line() + "\n", 400, "body-unreadable");
        offered(text + "\n" + WITNESS.cosign(text, now + 3_600).line() + "\n", 400, "body-unreadable");
        offered(other + "\n" + WITNESS.cosign(other, now).line() + "\n", 409, "checkpoint-contradicts");
        offered(unsigned + "\n" + WITNESS.cosign(unsigned, now).line() + "\n", 404, "not-found");
        offered("nonsense", 400, "body-unreadable");
        offered("x".repeat(20_000), 413, "body-too-large");
    }

    private static void offered(String note, int status, String code) throws IOException, InterruptedException {
        var answer = server.post("/log/cosignatures", note);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static void refused(String path, int status, String code) throws IOException, InterruptedException {
        var answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(new String(answer.body(), UTF_8)).contains("\"code\":\"" + code + "\"");
    }

    private static String text(String path) throws IOException, InterruptedException {
        var answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), UTF_8);
    }

    private static byte[] leaf(long position) {
        return MerkleHashing.leaf(TestLog.entry(position)).bytes();
    }

    private static List<byte[]> entries(byte[] bundle) throws IOException {
        var entries = new ArrayList<byte[]>();
        var data = new DataInputStream(new ByteArrayInputStream(bundle));
        while (data.available() > 0) {
            entries.add(data.readNBytes(data.readUnsignedShort()));
        }
        return entries;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
