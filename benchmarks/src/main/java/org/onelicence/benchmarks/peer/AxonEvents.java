package org.onelicence.benchmarks.peer;

import java.sql.SQLException;
import java.util.Map;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.onelicence.benchmarks.corpus.ComponentSuspended;
import org.onelicence.benchmarks.corpus.SyntheticEvent;
import org.onelicence.log.MeasuredLog;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What all of Axon's engines share: the corpus as its messages, and one serializer that writes the corpus's bytes. */
final class AxonEvents {

    /** Of Axon's default tables, which both of its engines use under the same names. */
    static final String EVERYTHING = """
            select globalIndex, aggregateIdentifier, sequenceNumber, eventIdentifier, payload
              from DomainEventEntry order by globalIndex
            """;

    private static final String UNIQUE_VIOLATION = "23505";

    static {
        System.setProperty("axoniq.update-checker.disabled", "true"); // nor does a benchmark call home
    }

    private AxonEvents() {}

    static DomainEventMessage<?> message(SyntheticEvent event) {
        return new GenericDomainEventMessage<>(
                SyntheticEvent.AGGREGATE_TYPE,
                event.aggregateId(),
                event.sequence(),
                event.payload(),
                Map.of("actor", SyntheticEvent.ACTOR),
                event.eventId().toString(),
                event.recordedAt());
    }

    static Serializer serializer() {
        return MeasuredLog.serializer(SyntheticEvent.TYPE, ComponentSuspended.class);
    }

    /** Axon's token of a replay has a field for anything, which Jackson 3 reads only where it is allowed to. */
    static Serializer tokenSerializer() {
        var trusted = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.util.")
                .allowIfBaseType(Object.class)
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(trusted))
                .build();
    }

    static PersistenceExceptionResolver conflicts() {
        return AxonEvents::isConflict;
    }

    private static boolean isConflict(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
