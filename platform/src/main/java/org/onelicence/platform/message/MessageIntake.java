package org.onelicence.platform.message;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.onelicence.platform.message.ReceivedRecord.Unreadable;
import org.onelicence.platform.trace.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what a poll brought: one transaction holds every effect and the offset, so a crash at any line repeats the
 * whole poll or none of it. A message nobody can handle is set aside within the same transaction; the others flow.
 */
@Component
class MessageIntake {

    private static final Logger LOG = LoggerFactory.getLogger(MessageIntake.class);

    private final List<MessageHandler> handlers;
    private final ReaderOffsets offsets;
    private final ParkedMessages parked;
    private final Trace trace;
    private final TransactionTemplate poll;
    private final TransactionTemplate message;

    MessageIntake(
            List<MessageHandler> handlers,
            ReaderOffsets offsets,
            ParkedMessages parked,
            Trace trace,
            PlatformTransactionManager transactions) {
        this.handlers = handlers;
        this.offsets = offsets;
        this.parked = parked;
        this.trace = trace;
        this.poll = new TransactionTemplate(transactions);
        this.message = new TransactionTemplate(transactions);
        this.message.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    List<String> topics() {
        return handlers.stream()
                .flatMap(handler -> handler.topics().stream())
                .distinct()
                .sorted()
                .toList();
    }

    void take(List<ConsumerRecord<String, byte[]>> records) {
        poll.executeWithoutResult(transaction -> takeAll(records));
    }

    private void takeAll(List<ConsumerRecord<String, byte[]>> records) {
        Map<TopicPartition, Long> next = new HashMap<>();
        for (var record : records) {
            var partition = new TopicPartition(record.topic(), record.partition());
            var from = next.computeIfAbsent(partition, at -> offsets.claim(at.topic(), at.partition()));
            if (record.offset() >= from) {
                takeOne(ReceivedRecord.of(record));
                next.put(partition, record.offset() + 1);
            }
        }
        next.forEach((partition, offset) -> offsets.advance(partition.topic(), partition.partition(), offset));
    }

    private void takeOne(ReceivedRecord received) {
        if (parked.waitsFor(received.topic(), received.key())) {
            park(received, "waits behind an earlier message of its key", true);
            return;
        }
        try {
            handle(received);
        } catch (Unreadable | Unknown | InvalidMessage unusable) {
            park(received, String.valueOf(unusable.getMessage()), false);
        } catch (TransientDataAccessException | NonTransientDataAccessResourceException | TransactionException outage) {
            throw outage; // not the message's fault: the whole poll comes again
        } catch (RuntimeException failure) {
            LOG.atWarn()
                    .addKeyValue("type", received.type())
                    .addKeyValue("topic", received.topic())
                    .addKeyValue("partition", received.partition())
                    .addKeyValue("offset", received.offset())
                    .addKeyValue("cause", failure.getClass().getName())
                    .log("A message could not be handled and is parked");
            park(received, reason(failure), true);
        }
    }

    /** Hands it to everyone who knows its type, all or none. */
    void handle(ReceivedRecord received) {
        var read = received.read();
        var interested = handlers.stream()
                .filter(handler -> handler.topics().contains(read.topic()) && handler.knows(read.type()))
                .toList();
        if (interested.isEmpty()) {
            throw new Unknown("its type is not known here");
        }
        trace.continuing(
                read.traceparent(),
                read.type(),
                () -> MessageInHand.during(
                        read,
                        () -> message.executeWithoutResult(
                                savepoint -> interested.forEach(handler -> handler.on(read)))));
    }

    private void park(ReceivedRecord received, String reason, boolean blocks) {
        parked.park(received, reason, blocks);
    }

    /** Class and first line only: a payload may hold what must not be shown. */
    static String reason(RuntimeException failure) {
        var text = failure.getMessage() == null
                ? ""
                : failure.getMessage().lines().findFirst().orElse("");
        var reason = failure.getClass().getSimpleName() + ": " + text;
        return reason.substring(0, Math.min(reason.length(), 300));
    }

    /** A message of a type that no handler knows: it waits, and holds up nobody. */
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown(String reason) {
            super(reason, null, false, false);
        }
    }
}
