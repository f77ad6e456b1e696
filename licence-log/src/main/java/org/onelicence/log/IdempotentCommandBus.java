package org.onelicence.log;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;

/**
 * Answers a command that lost the race against its own retry with the retry's outcome. Only behind the unit of work,
 * when everything of the losing try is rolled back, can the other outcome take its place.
 */
final class IdempotentCommandBus extends SimpleCommandBus {

    private final IdempotentCommands commands;

    IdempotentCommandBus(Builder builder, IdempotentCommands commands) {
        super(builder);
        this.commands = commands;
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        CommandCallback<C, R> knowing = (asked, result) -> callback.onResult(asked, answer(asked, result));
        super.handle(command, handler, knowing);
    }

    private <R> CommandResultMessage<? extends R> answer(
            CommandMessage<?> command, CommandResultMessage<? extends R> result) {
        if (!result.isExceptional() || !(result.exceptionResult() instanceof CommandRepeated)) {
            return result;
        }
        return commands.first(command)
                .<CommandResultMessage<? extends R>>map(
                        first -> GenericCommandResultMessage.asCommandResultMessage(first.result()))
                .orElse(result);
    }
}
