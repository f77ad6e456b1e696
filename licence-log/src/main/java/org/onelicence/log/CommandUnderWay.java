package org.onelicence.log;

import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.store.CommandOutcome;

/**
 * A command between its decision and its append. It waits in the unit of work, under its id, for its events to be
 * appended: they carry the id too, and the outcome goes into the same append.
 */
final class CommandUnderWay {

    private final CommandOutcome outcome;
    private boolean taken;

    private CommandUnderWay(CommandOutcome outcome) {
        this.outcome = outcome;
    }

    static CommandUnderWay decided(UnitOfWork<?> work, CommandOutcome outcome) {
        var command = new CommandUnderWay(outcome);
        work.root().resources().put(key(outcome.commandId()), command);
        return command;
    }

    /** What the same unit of work has decided under this id already, to be appended when it commits. */
    static Optional<CommandOutcome> in(UnitOfWork<?> work, String commandId) {
        return work.root().resources().get(key(commandId)) instanceof CommandUnderWay command
                ? Optional.of(command.outcome)
                : Optional.empty();
    }

    /** The outcome of the command that an event stems from; null where there is none or an earlier append took it. */
    static @Nullable CommandOutcome takeOutcome(Message<?> event) {
        var id = idOf(event);
        if (id == null || !CurrentUnitOfWork.isStarted()) {
            return null;
        }
        var resource = CurrentUnitOfWork.get().root().resources().get(key(id));
        return resource instanceof CommandUnderWay command ? command.take() : null;
    }

    static @Nullable String idOf(Message<?> message) {
        var id = message.getMetaData().get(EdgeMetadata.COMMAND_ID);
        return id == null ? null : Objects.toString(id);
    }

    /** The outcome, for the first who asks. */
    @Nullable
    CommandOutcome take() {
        if (taken) {
            return null;
        }
        taken = true;
        return outcome;
    }

    private static String key(String commandId) {
        return CommandUnderWay.class.getName() + commandId;
    }
}
