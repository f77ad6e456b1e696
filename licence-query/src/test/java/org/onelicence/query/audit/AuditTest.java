package org.onelicence.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.query.ALicence;
import org.onelicence.query.QueryTest;
import org.springframework.beans.factory.annotation.Autowired;

class AuditTest extends QueryTest {

    @Autowired
    private Audit audit;

    @Test
    void a_licence_is_one_line_of_sorted_fields_with_its_components_below() {
        var licence = arrived(ALicence.issued().suspended().told());

        var line = linesOf(licence).get(0);

        var fields = MessageJson.MAPPER.readTree(line);
        assertThat(List.copyOf(fields.propertyNames()))
                .isSorted()
                .contains("certificateVersion", "uscc", "verificationCode");
        assertThat(line)
                .as("canonical: no blank, no escaped Chinese")
                .doesNotContain("\": ", "\\u")
                .containsPattern("\\p{IsHan}");
        assertThat(fields.path("standing").asString()).isEqualTo("suspended");
        assertThat(fields.path("certificateVersion").asInt()).isEqualTo(2);
        assertThat(fields.path("sequence").asInt()).isEqualTo(2);
        assertThat(fields.path("position").asLong())
                .isEqualTo(licence.message(2).position());
        assertThat(fields.path("components").values())
                .extracting(component -> component.path("matterRef").asString())
                .isNotEmpty()
                .isSorted();
        assertThat(fields.path("components").values())
                .anySatisfy(component ->
                        assertThat(component.path("suspendedUntil").isString()).isTrue());
    }

    @Test
    void a_licence_issued_again_has_a_line_for_each_life_and_only_the_last_is_current() {
        var licence = ALicence.issued()
                .then("component.deregistered.v1")
                .standing("deregistered", 2)
                .issue(payload -> {});

        var lives = linesOf(arrived(licence.told()));

        assertThat(lives)
                .extracting(line ->
                        MessageJson.MAPPER.readTree(line).path("current").asBoolean())
                .containsExactly(false, true);
    }

    @Test
    void the_digest_is_the_sha_256_of_all_lines_and_changes_with_any_of_them() throws Exception {
        var licence = arrived(ALicence.issued().told());
        var before = audit.digest();
        var address = MessageJson.MAPPER
                .readTree(linesOf(licence).get(0))
                .path("address")
                .asString();

        assertThat(before.digest())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(all().getBytes(UTF_8))));
        assertThat(before.licences()).isEqualTo(all().lines().count());
        assertThat(before.position()).isGreaterThanOrEqualTo(licence.message(0).position());

        setAddress(licence, "别处");
        try {
            assertThat(audit.digest().digest()).as("one address altered").isNotEqualTo(before.digest());
        } finally {
            setAddress(licence, address);
        }
        assertThat(audit.digest().digest()).isEqualTo(before.digest());
    }

    private void setAddress(ALicence licence, String address) {
        db.sql("update register_licence set address = ? where licence_id = ?")
                .params(address, licence.id())
                .update();
    }

    @Test
    void nobody_reads_the_whole_register_without_a_token() {
        assertThat(get("/api/audit/licences").statusCode()).isEqualTo(401);
        assertThat(get("/api/audit/licences/digest").statusCode()).isEqualTo(401);
    }

    private List<String> linesOf(ALicence licence) {
        return all().lines().filter(line -> line.contains(licence.id())).toList();
    }

    private String all() {
        var out = new ByteArrayOutputStream();
        audit.write(out);
        return out.toString(UTF_8);
    }
}
