package org.onelicence.auditor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {

    private final MadeLog log = new MadeLog();

    private Replay replayed() {
        var replay = new Replay();
        for (var i = 0; i < log.entries.size(); i++) {
            replay.apply(Entry.parse(i + 1, log.entries.get(i)));
        }
        return replay;
    }

    @Test
    void a_licence_has_one_line_in_one_form() {
        log.add(
                Golden.LICENCE_ID,
                0,
                "licence.issued",
                Golden.payload("licence.issued").toString());
        assertThat(replayed().checked().lines()).containsExactly("""
                        {"address":"上海市浦东新区世纪大道100号1层","applicationId":"0199c3a2-7f10-7c44-9a52-6e1b0c7d4f21",\
                        "certificateVersion":1,"components":[\
                        {"commitment":false,"core":true,"decidedOn":"2026-11-20","decisionNumber":"浦市监许准字〔2026〕第000123号",\
                        "inNameOf":null,"legalBasis":"食品安全法第三十五条","matterRef":"X-01","matterType":"licence",\
                        "organ":"PD-AMR","standing":"valid","standingSince":"2026-11-20","suspendedUntil":null,\
                        "validFrom":"2026-11-20","validTo":"2031-11-19"},\
                        {"commitment":true,"core":false,"decidedOn":"2026-11-20","decisionNumber":"浦消安检字〔2026〕第000045号",\
                        "inNameOf":null,"legalBasis":"消防法第十五条","matterRef":"X-10","matterType":"licence",\
                        "organ":"PD-FRB","standing":"valid","standingSince":"2026-11-20","suspendedUntil":null,\
                        "validFrom":"2026-11-20","validTo":"2031-11-19"}],\
                        "current":true,"district":"浦东新区","holderName":"上海云间咖啡有限公司","industryNo":16,\
                        "issuedOn":"2026-11-20","issuer":"PD-AAB","licenceId":"5b6f3a52-8c1e-8d3a-9f70-2b6f0a1c4e77",\
                        "licenceNumber":"PD202616000001K","position":1,"sequence":0,"standing":"valid",\
                        "standingSince":"2026-11-20","uscc":"91310115MAT1E0015C","validFrom":"2026-11-20",\
                        "validTo":"2031-11-19","verificationCode":"q7mZ2rT8vXc4Lw9KpN3sBd"}""");
    }

    @ParameterizedTest
    @MethodSource("org.onelicence.auditor.Golden#licenceEvents")
    void every_stored_event_of_a_licence_is_understood(String type) {
        log.add(
                Golden.LICENCE_ID,
                0,
                "licence.issued",
                Golden.payload("licence.issued").toString());
        var before = replayed().lines();
        if (!type.equals("licence.issued")) {
            log.add(Golden.LICENCE_ID, 1, type, Golden.payload(type).toString());
            assertThat(replayed().lines()).hasSize(1).isNotEqualTo(before);
        }
    }

    @Test
    void the_states_are_those_that_the_events_tell() {
        log.entries.addAll(Golden.log().entries);
        var lines = replayed().checked().lines();
        assertThat(lines.get(0)).contains("\"standing\":\"valid\"", "\"certificateVersion\":3", "\"sequence\":4");
        assertThat(lines.get(1))
                .contains("\"current\":false", "\"standing\":\"terminated\"", "\"standing\":\"revoked-penalty\"");
        assertThat(lines.get(2)).contains("\"current\":true", "\"licenceNumber\":\"PD202616000003F\"");
    }

    @Test
    void a_standing_that_the_components_do_not_bear_out_is_noticed() {
        log.add(
                Golden.LICENCE_ID,
                0,
                "licence.issued",
                Golden.payload("licence.issued").toString());
        log.add(
                Golden.LICENCE_ID,
                1,
                "component.suspended",
                Golden.payload("component.suspended").toString());
        assertThatThrownBy(() -> replayed().checked())
                .isInstanceOf(Disagreement.class)
                .hasMessageContaining("suspended");
    }

    @Test
    void what_is_not_known_is_not_guessed() {
        log.add(
                Golden.LICENCE_ID,
                0,
                "licence.issued",
                Golden.payload("licence.issued").toString());
        log.add(
                Golden.LICENCE_ID,
                1,
                "licence.transferred",
                Golden.payload("licence.changed").toString());
        assertThatThrownBy(this::replayed).isInstanceOf(Unreadable.class).hasMessageContaining("licence.transferred");
        log.entries.set(
                1,
                new String(log.entries.get(1), UTF_8)
                        .replace("transferred", "changed")
                        .replace("\"revision\":\"1\"", "\"revision\":\"2\"")
                        .getBytes(UTF_8));
        assertThatThrownBy(this::replayed).isInstanceOf(Unreadable.class).hasMessageContaining("revision 2");
    }

    @Test
    void a_licence_that_was_never_issued_and_a_number_given_twice_are_noticed() {
        log.add(
                Golden.LICENCE_ID,
                0,
                "licence.changed",
                Golden.payload("licence.changed").toString());
        assertThatThrownBy(this::replayed).isInstanceOf(Disagreement.class).hasMessageContaining("never issued");
        log.entries.clear();
        log.add(
                Golden.LICENCE_ID,
                0,
                "licence.issued",
                Golden.payload("licence.issued").toString());
        log.add(
                Golden.LICENCE_ID,
                1,
                "licence.issued",
                Golden.payload("licence.issued").toString());
        assertThatThrownBy(this::replayed).isInstanceOf(Disagreement.class).hasMessageContaining("twice");
    }
}
