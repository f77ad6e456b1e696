package org.onelicence.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.test.AxonAssertionError;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.problem.Refusal;

/** What an aggregate answered to one command: the events, or the code of its refusal. */
public record Outcome(@Nullable String refusal, List<Object> events) {

    public static final String ALLOWED = "allowed";
    public static final String NOTHING = "nothing";

    /** The code of the refusal, or {@link #ALLOWED}. */
    public String word() {
        return refusal == null ? ALLOWED : refusal;
    }

    /** The word in a table, which tells harmless from done. */
    public String cell() {
        return refusal == null && events.isEmpty() ? NOTHING : word();
    }

    public static Outcome of(TestExecutor<?> given, Object command, String actor) {
        var thrown = new AtomicReference<Throwable>();
        var events = new ArrayList<Object>();
        var seen = given.when(command, Map.of("actor", actor));
        try {
            seen.expectException(new CustomMatcher<Throwable>("whatever it is") {
                @Override
                public boolean matches(Object actual) {
                    thrown.set((Throwable) actual);
                    return actual != null;
                }
            });
        } catch (AxonAssertionError none) {
            thrown.set(null);
        }
        var refused = thrown.get();
        if (refused instanceof Refusal no) {
            return new Outcome(no.problem().code(), List.of());
        }
        if (refused != null) {
            throw new AssertionError("Neither done nor refused: " + command, refused);
        }
        seen.expectEventsMatching(new CustomMatcher<List<? super EventMessage<?>>>("whatever they are") {
            @Override
            public boolean matches(Object actual) {
                ((List<?>) actual).forEach(event -> events.add(((Message<?>) event).getPayload()));
                return true;
            }
        });
        return new Outcome(null, List.copyOf(events));
    }
}
