package org.onelicence.command.licence;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onelicence.log.EventTypes;
import org.onelicence.log.Frozen;
import org.onelicence.test.RealPostgres;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Standing on random days of random licences, told twice: by the service's fold, and by SQL over the stored JSON
 * ({@code standing/standing-on.sql}). {@code -Dstanding.days=1000000} is the long campaign, {@code -Dseed=…} repeats one
 * licence.
 */
class StandingSqlTest {

    private static final int DAYS = Integer.getInteger("standing.days", 2_000);
    private static final int DAYS_OF_ONE = 50;
    private static final int LICENCES_AT_ONCE = 400;
    private static final int STEPS = 12;
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 12, 10);
    private static final int SPAN = 300; // past most licences' end; over 31 December and 29 February
    private static final Instant ALL_KNOWN = Instant.parse("2100-01-01T00:00:00Z");

    private final LicenceWalk walks = new LicenceWalk();
    private final Frozen frozen = new Frozen(EventTypes.of(LicenceEvent.LOGICAL_NAMES));

    /** One question and what the fold answers to it. */
    private record Question(long n, long seed, String licence, LocalDate day, Instant knownAt, String worth) {}

    @Test
    void the_fold_and_the_database_tell_the_same_standing() throws IOException {
        var settings = RealPostgres.database("standing");
        var source = new SingleConnectionDataSource(settings.url(), settings.user(), settings.password(), true);
        try {
            var db = new JdbcTemplate(source);
            prepare(db);
            var one = Long.getLong("seed");
            var licences = one == null ? DAYS / DAYS_OF_ONE : 1;
            for (int first = 0; first < licences; first += LICENCES_AT_ONCE) {
                var start = one == null ? first : one;
                compare(db, start, Math.min(LICENCES_AT_ONCE, licences - first));
            }
        } finally {
            source.destroy();
        }
    }

    private static void prepare(JdbcTemplate db) throws IOException {
        db.execute("set jit = off"); // compiling each small question takes longer than answering it
        db.execute("create table log_entry (aggregate_id text collate \"C\", sequence bigint, recorded_at timestamptz,"
                + " type text, payload bytea, primary key (aggregate_id, sequence))");
        db.execute("create table asked (n bigint primary key, aggregate_id text collate \"C\", day date,"
                + " known_at timestamptz)");
        db.execute(new ClassPathResource("standing/standing-on.sql").getContentAsString(StandardCharsets.UTF_8));
    }

    private void compare(JdbcTemplate db, long firstSeed, int licences) {
        db.execute("truncate log_entry, asked");
        var questions = new ArrayList<Question>();
        for (long seed = firstSeed; seed < firstSeed + licences; seed++) {
            var history = new LicenceHistory(LicenceSamples.ID, walks.walk(seed, STEPS, (step, seen) -> {}));
            var licence = new UUID(0, seed).toString();
            store(db, licence, history.events());
            questions.addAll(questions(seed, licence, history));
        }
        ask(db, questions);
        var told =
                db.queryForList("select standing_on(aggregate_id, day, known_at) from asked order by n", String.class);
        assertThat(told).hasSameSizeAs(questions);
        for (var question : questions) {
            assertThat(told.get((int) question.n()))
                    .as(
                            "seed %d on %s as known at %s (left: SQL, right: the fold)",
                            question.seed(), question.day(), question.knownAt())
                    .isEqualTo(question.worth());
        }
    }

    private static List<Question> questions(long seed, String licence, LicenceHistory history) {
        var random = new Random(seed);
        var events = history.events();
        var number = (seed % LICENCES_AT_ONCE) * DAYS_OF_ONE;
        var questions = new ArrayList<Question>();
        for (int i = 0; i < DAYS_OF_ONE; i++) {
            var day = FIRST_DAY.plusDays(random.nextInt(SPAN));
            var knownAt = random.nextBoolean()
                    ? ALL_KNOWN
                    : events.get(random.nextInt(events.size())).recordedAt().minusSeconds(random.nextInt(2));
            questions.add(new Question(number + i, seed, licence, day, knownAt, worth(history.on(day, knownAt, day))));
        }
        return questions;
    }

    private void store(JdbcTemplate db, String licence, List<RecordedEvent> events) {
        db.batchUpdate("insert into log_entry values (?, ?, ?, ?, ?)", events, events.size(), (row, recorded) -> {
            row.setString(1, licence);
            row.setLong(2, recorded.sequence());
            row.setTimestamp(3, Timestamp.from(recorded.recordedAt()));
            row.setString(4, frozen.nameOf(recorded.event()));
            row.setBytes(5, frozen.write(recorded.event()).getBytes(StandardCharsets.UTF_8));
        });
    }

    private static void ask(JdbcTemplate db, List<Question> questions) {
        db.batchUpdate("insert into asked values (?, ?, ?, ?)", questions, 5_000, (row, question) -> {
            row.setLong(1, question.n());
            row.setString(2, question.licence());
            row.setObject(3, question.day());
            row.setTimestamp(4, Timestamp.from(question.knownAt()));
        });
        db.execute("refresh materialized view told");
        db.execute("analyze");
    }

    private static String worth(StandingOnDay standing) {
        var lost = standing.lostScope().stream()
                .map(ComponentOnDay::matterRef)
                .sorted()
                .collect(joining(","));
        return standing.standing()
                + " lost "
                + (lost.isEmpty() ? "-" : lost)
                + " "
                + standing.components().stream()
                        .sorted(Comparator.comparing(ComponentOnDay::matterRef))
                        .map(StandingSqlTest::worth)
                        .collect(joining(" "));
    }

    private static String worth(ComponentOnDay component) {
        return component.matterRef()
                + "="
                + component.standing().code()
                + "@"
                + component.since()
                + "#"
                + component.causes().stream()
                        .map(cause -> Long.toString(cause.sequence()))
                        .collect(joining(","));
    }
}
