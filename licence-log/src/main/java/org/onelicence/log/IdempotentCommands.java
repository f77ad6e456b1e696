package org.onelicence.log;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.store.Append;
import org.onelicence.log.store.CommandOutcome;
import org.onelicence.log.store.LogReader;

/**
 * Carries out a command once for each id. A later try gets the first outcome without being handled; the outcome stands
 * in the log with the command's events, in one commit, so neither is ever there without the other. A refused command
 * has no outcome and may be tried again.
 */
final class IdempotentCommands implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final LogReader reader;
    private final PositionEventStorageEngine engine;
    private final Serializer outcomes;

    IdempotentCommands(LogReader reader, PositionEventStorageEngine engine, Serializer outcomes) {
        this.reader = reader;
        this.engine = engine;
        this.outcomes = outcomes;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var command = work.getMessage();
        var id = CommandUnderWay.idOf(command);
        if (id == null) {
            return chain.proceed();
        }
        var known = CommandUnderWay.in(work, id).or(() -> reader.outcome(id));
        return known.isPresent() ? first(command, known.get()) : carryOut(work, chain, id);
    }

    /** What came of the first try; empty where there was none. */
    Optional<FirstOutcome> first(CommandMessage<?> command) {
        return Optional.ofNullable(CommandUnderWay.idOf(command))
                .flatMap(reader::outcome)
                .map(known -> new FirstOutcome(first(command, known)));
    }

    record FirstOutcome(@Nullable Object result) {}

    private @Nullable Object carryOut(UnitOfWork<?> work, InterceptorChain chain, String id) throws Exception {
        var fingerprint = CommandFingerprint.of((CommandMessage<?>) work.getMessage());
        var result = chain.proceed();
        var underWay = CommandUnderWay.decided(work, outcome(id, fingerprint, result));
        // Registered after the events' own, on the way that they take too: whatever is left then had no events.
        work.onPrepareCommit(inner -> {
            if (inner.isRoot()) {
                storeWithoutEvents(underWay);
            } else {
                inner.root().onPrepareCommit(root -> storeWithoutEvents(underWay));
            }
        });
        return result;
    }

    private void storeWithoutEvents(CommandUnderWay underWay) {
        var outcome = underWay.take();
        if (outcome != null) {
            engine.append(new Append(List.of(), outcome));
        }
    }

    private CommandOutcome outcome(String id, byte[] fingerprint, @Nullable Object result) {
        if (result == null) {
            return new CommandOutcome(id, fingerprint, new byte[0], null);
        }
        var stored = outcomes.serialize(result, byte[].class);
        return new CommandOutcome(
                id, fingerprint, stored.getData(), stored.getType().getName());
    }

    private @Nullable Object first(CommandMessage<?> command, CommandOutcome known) {
        if (!Arrays.equals(known.fingerprint(), CommandFingerprint.of(command))) {
            throw new IdempotencyKeyReused(known.commandId());
        }
        return known.outcomeType() == null
                ? null
                : outcomes.deserialize(
                        new SimpleSerializedObject<>(known.outcome(), byte[].class, known.outcomeType(), null));
    }
}
