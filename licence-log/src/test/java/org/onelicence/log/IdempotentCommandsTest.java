package org.onelicence.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onelicence.log.TestEvents.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.log.TestEvents.Happened;

class IdempotentCommandsTest {

    private final RealLog log = new RealLog();
    private final CommandBus bus = bus();
    private final AtomicInteger handled = new AtomicInteger();

    record Begin(String id, Map<String, Integer> parts) {}

    record Look(String id) {}

    @BeforeEach
    @SuppressWarnings("resource") // the bus ends with the test
    void subscribe() {
        bus.subscribe(Begin.class.getName(), command -> begin((Begin) command.getPayload()));
        bus.subscribe(Look.class.getName(), command -> "looked " + handled.incrementAndGet());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_later_try_gets_the_first_outcome_and_is_not_handled() throws Exception {
        assertThat(send("k", begin("a"))).isEqualTo(new Happened("begun 1"));
        assertThat(send("k", begin("a"))).isEqualTo(new Happened("begun 1"));
        assertThat(handled).hasValue(1);
        assertThat(log.reader.lastPosition()).isEqualTo(1);
    }

    @Test
    void the_order_of_fields_does_not_make_another_command() throws Exception {
        send("k", new Begin("a", Map.of("x", 1, "y", 2)));
        assertThat(send("k", new Begin("a", new TreeMap<>(Map.of("y", 2, "x", 1)))))
                .isEqualTo(new Happened("begun 1"));
    }

    @Test
    void another_command_under_the_same_id_is_refused_with_a_stable_code() throws Exception {
        send("k", begin("a"));
        assertThatThrownBy(() -> send("k", begin("b")))
                .isInstanceOfSatisfying(IdempotencyKeyReused.class, refused -> assertThat(refused.code())
                        .isEqualTo("idempotency-key-reused"));
        assertThat(log.reader.lastPosition()).isEqualTo(1);
    }

    @Test
    void the_loser_of_a_race_of_tries_gets_the_winners_outcome() throws Exception {
        var both = new CyclicBarrier(2);
        bus.subscribe(Begin.class.getName(), command -> {
            both.await(10, SECONDS);
            return begin((Begin) command.getPayload());
        });
        var other = new Thread(() -> bus.dispatch(message("k", begin("a"))));
        other.start();
        var outcome = send("k", begin("a"));
        other.join();
        assertThat(handled).hasValue(2);
        assertThat(log.reader.lastPosition()).isEqualTo(1);
        assertThat(send("k", begin("a"))).isEqualTo(outcome);
    }

    @Test
    void a_refused_command_may_be_tried_again() throws Exception {
        var refusing = new AtomicBoolean(true);
        bus.subscribe(Begin.class.getName(), command -> {
            if (refusing.getAndSet(false)) {
                throw new IllegalArgumentException("not yet");
            }
            return begin((Begin) command.getPayload());
        });
        assertThatThrownBy(() -> send("k", begin("a"))).hasMessage("not yet");
        assertThat(send("k", begin("a"))).isEqualTo(new Happened("begun 1"));
    }

    @Test
    void a_command_without_events_is_carried_out_once_too() throws Exception {
        assertThat(send("k", new Look("a"))).isEqualTo("looked 1");
        assertThat(send("k", new Look("a"))).isEqualTo("looked 1");
        assertThat(log.reader.lastPosition()).isZero();
    }

    @Test
    void a_command_that_answers_nothing_answers_nothing_again() throws Exception {
        bus.subscribe(Look.class.getName(), command -> {
            handled.incrementAndGet();
            return null;
        });
        assertThat(send("k", new Look("a"))).isNull();
        assertThat(send("k", new Look("a"))).isNull();
        assertThat(handled).hasValue(1);
    }

    @Test
    void a_command_without_an_id_is_handled_each_time() throws Exception {
        assertThat(send(null, new Look("a"))).isEqualTo("looked 1");
        assertThat(send(null, new Look("a"))).isEqualTo("looked 2");
    }

    @Test
    void within_the_handling_of_an_event_each_command_is_appended_with_its_own_outcome() throws Exception {
        var batch = DefaultUnitOfWork.startAndGet(event("cause", 0));
        assertThat(send("k1", begin("a"))).isEqualTo(new Happened("begun 1"));
        assertThat(send("k2", begin("b"))).isEqualTo(new Happened("begun 2"));
        assertThat(send("k3", new Look("c"))).isEqualTo("looked 3");
        batch.commit();
        assertThat(log.reader.lastPosition()).isEqualTo(2);
        assertThat(List.of("k1", "k2", "k3"))
                .allSatisfy(id -> assertThat(log.reader.outcome(id)).isPresent());
    }

    private Happened begin(Begin asked) {
        log.store.publish(event(asked.id(), 0));
        return new Happened("begun " + handled.incrementAndGet());
    }

    private static Begin begin(String id) {
        return new Begin(id, Map.of());
    }

    private @Nullable Object send(@Nullable String id, Object command) throws Exception {
        var callback = new FutureCallback<Object, Object>();
        bus.dispatch(message(id, command), callback);
        var result = callback.get(10, SECONDS);
        if (result.isExceptional()) {
            throw (Exception) result.exceptionResult();
        }
        return result.getPayload();
    }

    private static CommandMessage<Object> message(@Nullable String id, Object command) {
        var message = GenericCommandMessage.asCommandMessage(command);
        return id == null ? message : message.andMetaData(Map.of(EdgeMetadata.COMMAND_ID, id));
    }

    private CommandBus bus() {
        var commands = new IdempotentCommands(
                log.reader, log.engine, Jackson3Serializer.builder().build());
        var bus = new IdempotentCommandBus(SimpleCommandBus.builder(), commands);
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(EdgeMetadata.COMMAND_ID)));
        bus.registerHandlerInterceptor(commands);
        return bus;
    }
}
