package org.onelicence.log;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;

/**
 * Events as bytes, the same for ever: fields in alphabetical order, dates as ISO text, numbers with every digit they
 * came with, logical names instead of class names. Never the web's mapper: a setting there must not change history.
 */
final class FrozenSerializer extends Jackson3Serializer {

    private static final String FIRST_REVISION = "1";

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    private FrozenSerializer(Jackson3Serializer.Builder builder, Collection<EventTypes> types) {
        super(builder);
        types.forEach(family -> family.byName().forEach(this::learn));
    }

    static FrozenSerializer of(Collection<EventTypes> types) {
        var builder = Jackson3Serializer.builder()
                .revisionResolver(new AnnotationRevisionResolver())
                .jsonMapperBuilderCustomizer(json -> json.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES));
        return new FrozenSerializer(builder, types);
    }

    private void learn(String name, Class<?> type) {
        if (classes.put(name, type) != null || names.put(type, name) != null) {
            throw new IllegalArgumentException("Two meanings for " + name + " or " + type.getName());
        }
    }

    /** Axon's own types keep their class names; an event of ours without a logical name is never stored. */
    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null) {
            return super.typeForClass(null);
        }
        var name = names.get(type);
        if (name != null) {
            var revision = getRevisionResolver().revisionOf(type);
            return new SimpleSerializedType(name, revision == null ? FIRST_REVISION : revision);
        }
        if (type.getName().startsWith("org.onelicence.")) {
            throw new IllegalStateException("No logical name for " + type.getName() + ": add it to EventTypes");
        }
        return super.typeForClass(type);
    }

    @Override
    protected String resolveClassName(SerializedType stored) {
        var type = classes.get(stored.getName());
        return type == null ? super.resolveClassName(stored) : type.getName();
    }
}
