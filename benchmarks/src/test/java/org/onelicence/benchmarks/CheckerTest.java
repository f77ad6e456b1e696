package org.onelicence.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.corpus.SyntheticEvent;
import org.onelicence.benchmarks.peer.Peer;
import org.onelicence.benchmarks.peer.PeerRun;
import org.onelicence.benchmarks.peer.RawInsert;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.benchmarks.server.Server;

/** A fast engine that lies must not get a number. */
class CheckerTest {

    private static final Corpus CORPUS = new Corpus(300);
    private static final long EVENTS = 10;

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = Server.start(folder.resolve("server"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void an_event_acknowledged_but_not_stored_is_missed() throws Exception {
        assertThat(wrong((honest, event) -> {
                    if (Corpus.ofCaller(event.number()) != EVENTS - 1) {
                        honest.append(event);
                    }
                }))
                .startsWith("lost 2 of");
    }

    @Test
    void an_event_left_out_in_the_middle_is_missed() throws Exception {
        assertThat(wrong((honest, event) -> {
                    if (Corpus.ofCaller(event.number()) != 4) {
                        honest.append(event);
                    }
                }))
                .contains("is not in its place");
    }

    @Test
    void an_event_of_another_aggregate_is_seen() throws Exception {
        assertThat(wrong((honest, event) -> honest.append(event.at("another-" + event.number(), event.sequence()))))
                .contains("belongs to another aggregate");
    }

    @Test
    void other_bytes_than_those_given_are_seen() throws Exception {
        assertThat(wrong((honest, event) -> honest.append(new SyntheticEvent(
                        event.number(),
                        event.aggregateId(),
                        event.sequence(),
                        event.eventId(),
                        event.payload(),
                        "{}".getBytes(StandardCharsets.UTF_8)))))
                .contains("has other bytes");
    }

    private static @Nullable String wrong(Lie lie) throws Exception {
        return PeerRun.measure(server, new Liar(lie), CORPUS, 2, Duration.ofMinutes(1), EVENTS)
                .wrong();
    }

    private interface Lie {
        void append(Peer.Caller honest, SyntheticEvent event) throws Exception;
    }

    private record Liar(Lie lie) implements Peer {

        private static final RawInsert HONEST = new RawInsert();

        @Override
        public String name() {
            return "a liar";
        }

        @Override
        public void install(ScratchDatabase database) throws SQLException {
            HONEST.install(database);
        }

        @Override
        public Session open(ScratchDatabase database, int callers) {
            var session = HONEST.open(database, callers);
            return new Session() {
                @Override
                public Caller caller(int number) throws SQLException {
                    var honest = session.caller(number);
                    return new Caller() {
                        @Override
                        public void append(SyntheticEvent event) throws Exception {
                            lie.append(honest, event);
                        }

                        @Override
                        public void close() throws SQLException {
                            honest.close();
                        }
                    };
                }

                @Override
                public void close() throws Exception {
                    session.close();
                }
            };
        }

        @Override
        public String everything() {
            return HONEST.everything();
        }

        @Override
        public boolean isDense() {
            return HONEST.isDense();
        }
    }
}
