package org.onelicence.log;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** The stored form of events, exactly as the log writes and reads it. */
public final class Frozen {

    private final Serializer serializer;

    public Frozen(EventTypes types) {
        this.serializer = FrozenSerializer.of(List.of(types));
    }

    /** The name under which the log keeps it. */
    public String nameOf(Object event) {
        return serializer.typeForClass(event.getClass()).getName();
    }

    public String write(Object event) {
        return new String(serializer.serialize(event, byte[].class).getData(), StandardCharsets.UTF_8);
    }

    public Object read(String name, String json) {
        return serializer.<byte[], Object>deserialize(
                new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, name, "1"));
    }
}
