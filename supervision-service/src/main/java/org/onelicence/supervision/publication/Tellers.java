package org.onelicence.supervision.publication;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onelicence.supervision.publication.Told.Message;

/** For each kind of event, the type of the message that tells it and what that message says. */
final class Tellers {

    private record Teller(String type, Function<Object, Object> payload) {}

    private final Map<Class<?>, Teller> byEvent = new HashMap<>();

    <E> void tell(Class<E> event, String type, Function<E, Object> payload) {
        byEvent.put(event, new Teller(type, told -> payload.apply(event.cast(told))));
    }

    Message of(Object event) {
        var teller = Objects.requireNonNull(byEvent.get(event.getClass()), "No message for " + event.getClass());
        return new Message(teller.type(), teller.payload().apply(event));
    }

    Map<Class<?>, String> types() {
        return byEvent.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, told -> told.getValue()
                .type()));
    }
}
