package org.onelicence.platform.text;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Every text and every key of a map in a request body is plain. Only the web's mapper takes this in, never a log's. */
@Component
class PlainJson extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final Pattern INDEX = Pattern.compile("\\.(\\d+)(?=\\.|$)");

    PlainJson() {
        super("plain-texts");
        addDeserializer(String.class, new Texts());
        addKeyDeserializer(String.class, new Keys());
    }

    private static final class Texts extends StringDeserializer {
        @Override
        public String deserialize(JsonParser body, DeserializationContext context) {
            return PlainText.kept(field(body), super.deserialize(body, context));
        }
    }

    private static final class Keys extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            var map = field(context.getParser());
            return PlainText.kept(map.substring(0, Math.max(map.lastIndexOf('.'), 0)), key);
        }
    }

    /** As validation names it: {@code premises.address}, {@code gaps[0]}. */
    private static String field(JsonParser body) {
        var pointer = body.streamReadContext().pathAsPointer().toString();
        var dotted = pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
        return INDEX.matcher(dotted).replaceAll("[$1]");
    }
}
