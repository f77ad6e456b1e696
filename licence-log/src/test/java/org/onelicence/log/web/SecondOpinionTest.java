package org.onelicence.log.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.isEqual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onelicence.auditor.Auditor;
import org.onelicence.log.tree.SignedNote;
import org.onelicence.log.tree.SigningKeyFile;
import org.onelicence.log.tree.TestLog;
import org.onelicence.log.tree.TreeReader;
import org.onelicence.log.tree.Witness;

/** What the log serves, judged by the auditor: a program of its own reading of the same specifications. */
class SecondOpinionTest {

    private final Witness witness = new Witness("witness.example/w");
    private String said = "";

    @Test
    void the_auditor_agrees_with_a_running_log_its_growth_and_its_export(@TempDir Path folder) throws Exception {
        var keyFile = folder.resolve("log.key");
        var log = new TestLog();
        log.append(1, 300);
        try (var server = new LogServer(log, properties(keyFile))) {
            var key = SigningKeyFile.read(keyFile).verifier().toString();
            awaitTree(log, 300);
            var earlier = folder.resolve("earlier");
            Files.write(earlier, server.get("/log/checkpoint").body());
            assertThat(audit("verify", "live", server.logUrl(), "--key", key))
                    .as(said)
                    .isZero();

            log.append(301, 3_000);
            awaitTree(log, 3_000);
            cosign(server);
            assertThat(audit(
                            "verify",
                            "live",
                            server.logUrl(),
                            "--key",
                            key,
                            "--since",
                            earlier.toString(),
                            "--witness",
                            witness.verifier().toString()))
                    .as(said)
                    .isZero();
            assertThat(audit("verify", "live", server.logUrl(), "--key", key, "--entries"))
                    .as("entries without a token")
                    .isEqualTo(2);

            var export = folder.resolve("export");
            assertThat(asAuditor("export", server.logUrl(), "--out", export.toString()))
                    .isZero();
            assertThat(audit("verify", "export", export.toString(), "--key", key))
                    .as(said)
                    .isZero();
            assertThat(said).contains("size: 3000", "entries: compared");

            var proof = folder.resolve("p.tlog-proof");
            var entry = Files.write(folder.resolve("entry"), TestLog.entry(1_711));
            assertThat(audit("prove", server.logUrl(), "--position", "1711", "--key", key, "--out", proof.toString()))
                    .isZero();
            assertThat(audit("verify", "proof", proof.toString(), "--entry", entry.toString(), "--key", key))
                    .isZero();
        }
    }

    private Map<String, Object> properties(Path keyFile) {
        return Map.of(
                "licence-log.tree.origin", "one-licence.example/test",
                "licence-log.tree.signing-keys[0]", keyFile.toString(),
                "licence-log.tree.make-signing-key", "true",
                "licence-log.tree.witnesses[0]", witness.verifier().toString(),
                "licence-log.tree.pause", "50ms");
    }

    private void cosign(LogServer server) throws IOException, InterruptedException {
        var text = SignedNote.parse(server.get("/log/checkpoint").body()).text();
        var line = witness.cosign(text, Instant.now().getEpochSecond()).line();
        assertThat(server.post("/log/cosignatures", text + "\n" + line + "\n").statusCode())
                .isEqualTo(204);
    }

    private static void awaitTree(TestLog log, long size) {
        var reader = new TreeReader(log.database());
        await("the tree to hold the log").atMost(Duration.ofSeconds(20)).until(reader::size, isEqual(size));
    }

    private int audit(String... typed) {
        var out = new ByteArrayOutputStream();
        var code = Auditor.run(new PrintStream(out, true, UTF_8), typed);
        said = out.toString(UTF_8);
        return code;
    }

    /** The token comes from the environment, so this one is a process of its own. */
    private static int asAuditor(String... typed) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Auditor.class.getName()));
        command.addAll(List.of(typed));
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().put("ONELICENCE_TOKEN", "auditor");
        return process.start().waitFor();
    }
}
