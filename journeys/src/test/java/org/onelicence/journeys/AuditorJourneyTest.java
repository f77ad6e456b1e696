package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who does not trust us holds the running stack against its own log, as docs/auditor.md tells him to. */
class AuditorJourneyTest {
    private final RunningStack stack = RunningStack.up();
    private final AuditorProgram auditor =
            new AuditorProgram(stack.command("auditor").token());
    private final String log = stack.addresses().command() + "/log";
    private final String register = stack.addresses().query() + "/api/audit/licences";

    @Test
    void the_register_shows_what_the_signed_log_says(@TempDir Path folder) throws IOException {
        Telling.of(stack, folder.resolve("memory")).whole();
        var copy = folder.resolve("copy");
        var replayed = folder.resolve("replayed.jsonl");
        var key = firstWord(stack.command(null).get("/log/keys").is(200).body().asString());

        Eventually.holds("the register and the log to agree", () -> {
            auditor.run("export", log, "--out", copy).agrees();
            auditor.run("replay", copy, "--out", replayed).agrees();
            return auditor.run("diff", replayed, register + "/digest").exitCode() == 0;
        });

        var whole = auditor.run("verify", "export", copy, "--key", key).agrees();
        assertThat(whole.path("size").asLong()).as("entries, in %s", whole).isPositive();
        var since = folder.resolve("earlier");
        Files.copy(copy.resolve("checkpoint"), since);
        new AuditorProgram(null)
                .run("verify", "live", log, "--key", key, "--since", since)
                .agrees();
        assertThat(auditor.run("diff", replayed, register)
                        .agrees()
                        .path("licences")
                        .asLong())
                .isPositive();
        alterOneCharacter(replayed);
        auditor.run("diff", replayed, register + "/digest").disagrees();
        auditor.run("diff", replayed, register).disagrees();
    }

    @Test
    void entries_and_register_are_shown_whole_to_auditors_only() {
        stack.query().get("/api/audit/licences/digest").refusesWith(401, "token-invalid");
        for (var login : List.of("supervisor", "chen", "ops")) {
            var token = stack.command(login).token();
            stack.query().as(token).get("/api/audit/licences/digest").refusesWith(403, "access-denied");
            stack.query().as(token).get("/api/audit/licences").refusesWith(403, "access-denied");
            assertThat(new AuditorProgram(token)
                            .run("export", log, "--out", stack.data().resolve("refused"))
                            .cannotSay())
                    .contains("403");
        }
    }

    private static String firstWord(String line) {
        return line.split("\\s", 2)[0];
    }

    private static void alterOneCharacter(Path file) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("\"standing\":\"", "\"standing\":\"x"));
    }
}
