package org.onelicence.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.query.ALicence;
import org.onelicence.query.QueryTest;
import org.onelicence.query.Teller.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The tables are the fold of the messages, however often and from wherever Kafka hands them out again. */
class ProjectionLawTest extends QueryTest {

    private static final Map<String, String> MOVES = new LinkedHashMap<>(Map.of(
            "component.suspended.v1", "suspended",
            "component.restored.v1", "valid",
            "component.expired.v1", "expired",
            "component.suspension-lifted.v1", "valid",
            "component.revoked-for-unlawful-grant.v1", "revoked-unlawful-grant",
            "component.decision-set-aside.v1", "valid",
            "component.withdrawn.v1", "withdrawn",
            "component.revoked-as-penalty.v1", "revoked-penalty",
            "component.deregistered.v1", "deregistered"));
    private static final List<String> MATTERS = List.of("X-01", "X-10");
    private static final List<String> STANDINGS =
            List.of("valid", "restricted", "suspended", "expired", "terminated", "deregistered");

    private final LicenceMessages intake;
    private final TransactionTemplate transaction;

    ProjectionLawTest(@Autowired LicenceMessages intake, @Autowired PlatformTransactionManager transactions) {
        this.intake = intake;
        this.transaction = new TransactionTemplate(transactions);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.onelicence.test.Seeds#seeds")
    void the_register_is_the_fold_of_the_messages_whatever_is_repeated(long seed) {
        var random = new Random(seed);
        var licence = aLife(random);
        transaction.executeWithoutResult(
                all -> repeated(licence.messages(), random).forEach(message -> intake.on(incoming(message))));
        var expected = Folded.of(licence.messages());
        assertThat(stored(licence)).as("seed %d", seed).isEqualTo(expected);
    }

    /** A licence that lives through anything the contract allows, in any order. */
    private static ALicence aLife(Random random) {
        var licence = ALicence.issued();
        var version = 1;
        var moves = new ArrayList<>(MOVES.keySet());
        for (var step = random.nextInt(12); step >= 0; step--) {
            var next = ++version;
            var choice = random.nextInt(10);
            if (choice == 0) {
                licence.issue(payload -> {});
                version = 1;
            } else if (choice == 1) {
                var name = "名" + random.nextInt(1000);
                licence.then("licence.changed.v1", payload -> payload.put("holderName", name)
                        .put("certificateVersion", next));
            } else if (choice == 2) {
                licence.then("licence.extended.v1", payload -> payload.put(
                                "validTo", "20" + (40 + random.nextInt(50)) + "-01-01")
                        .put("certificateVersion", next));
            } else {
                var matter = MATTERS.get(random.nextInt(MATTERS.size()));
                licence.then(moves.get(random.nextInt(moves.size())), payload -> payload.put("matterRef", matter)
                        .put("certificateVersion", next));
                if (random.nextBoolean()) {
                    licence.standing(STANDINGS.get(random.nextInt(STANDINGS.size())), version);
                }
            }
        }
        return licence;
    }

    /** At-least-once delivery: now and then the reader falls back and hears everything from there again. */
    private static List<Message> repeated(List<Message> messages, Random random) {
        var heard = new ArrayList<Message>();
        for (var i = 0; i < messages.size(); i++) {
            heard.add(messages.get(i));
            if (random.nextInt(4) == 0) {
                var back = random.nextInt(i + 1);
                heard.addAll(messages.subList(back, i + 1));
            }
        }
        return heard;
    }

    private static IncomingMessage incoming(Message message) {
        return new IncomingMessage(
                message.topic(),
                0,
                message.position(),
                message.key(),
                message.type(),
                "id",
                "/licence-command",
                message.key(),
                message.time(),
                message.position(),
                message.sequence(),
                null,
                message.payload(),
                MessageJson.MAPPER);
    }

    /** What the law speaks of: one line per life, its components, its certificate versions and its history. */
    private List<String> stored(ALicence licence) {
        return db.sql("""
                        select l.licence_number || ' ' || l.holder_name || ' ' || l.valid_to || ' ' || l.standing
                               || ' ' || l.certificate_version || ' ' || l.version || ' '
                               || (select string_agg(c.matter_ref || '=' || c.standing || '/' || c.valid_to, ',' order by place)
                                     from register_component c where c.licence_number = l.licence_number) || ' '
                               || (select string_agg(v.version || ':' || (v.face ->> 'standing') || ':'
                                          || (v.face ->> 'holderName'), ',' order by v.version)
                                     from library_certificate v where v.licence_number = l.licence_number) || ' '
                               || (select string_agg(h.sequence::text, ',' order by h.position)
                                     from history_entry h where h.licence_number = l.licence_number)
                          from register_licence l where l.licence_id = :id order by l.version
                        """).param("id", licence.id()).query(String.class).list();
    }

    /** The same, told by forty lines that know no database. */
    private static final class Folded {
        private String number = "";
        private String holderName = "";
        private String validTo = "";
        private String standing = "";
        private int certificate;
        private long version;
        private final Map<String, String> components = new LinkedHashMap<>();
        private final Map<Integer, String> faces = new LinkedHashMap<>();
        private final List<Long> history = new ArrayList<>();

        static List<String> of(List<Message> messages) {
            var lives = new ArrayList<Folded>();
            for (var message : messages) {
                if (message.type().equals("licence.issued.v1")) {
                    lives.add(new Folded());
                }
                lives.get(lives.size() - 1).hear(message);
            }
            return lives.stream().map(Folded::line).toList();
        }

        private void hear(Message message) {
            var payload = message.payload();
            version = message.sequence();
            history.add(version);
            certificate = payload.get("certificateVersion").asInt();
            var move = MOVES.get(message.type());
            if (move != null) {
                components.put(payload.get("matterRef").asString(), move);
            }
            holderName = text(payload, "holderName", holderName);
            validTo = text(payload, "validTo", validTo);
            number = text(payload, "licenceNumber", number);
            if (message.type().startsWith("licence.")) {
                standing = text(payload, "standing", standing);
            }
            for (var component : payload.path("components")) {
                components.put(component.get("matterRef").asString(), "valid");
            }
            faces.put(certificate, standing + ":" + holderName);
        }

        private static String text(JsonNode payload, String field, String otherwise) {
            return payload.has(field) ? payload.get(field).asString() : otherwise;
        }

        private String line() {
            var held = components.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue() + "/" + validTo)
                    .collect(Collectors.joining(","));
            var printed = faces.entrySet().stream()
                    .map(entry -> entry.getKey() + ":" + entry.getValue())
                    .collect(Collectors.joining(","));
            var heard = history.stream().map(String::valueOf).collect(Collectors.joining(","));
            return String.join(
                    " ", number, holderName, validTo, standing, "" + certificate, "" + version, held, printed, heard);
        }
    }
}
