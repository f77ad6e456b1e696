package org.onelicence.log;

import java.util.Map;

/**
 * The names under which events are stored. A class may be renamed or moved; its name in the log may not.
 *
 * @param byName logical name, such as {@code licence.issued}, to the class that reads it
 */
public record EventTypes(Map<String, Class<?>> byName) {

    public EventTypes {
        byName = Map.copyOf(byName);
    }

    public static EventTypes of(Map<String, Class<?>> byName) {
        return new EventTypes(byName);
    }
}
