package org.onelicence.platform.text;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Every text, every key of a map and every day in a request body is plain, and a text is a text: a number is none. Only
 * the web's mapper takes this in, never a log's.
 */
@Component
class PlainJson extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final Pattern INDEX = Pattern.compile("\\.(\\d+)(?=\\.|$)");

    PlainJson() {
        super("plain-texts");
        addDeserializer(String.class, new Texts());
        addKeyDeserializer(String.class, new Keys());
        addDeserializer(LocalDate.class, new Days());
    }

    private static final class Texts extends StringDeserializer {
        @Override
        public String deserialize(JsonParser body, DeserializationContext context) {
            if (!body.hasToken(JsonToken.VALUE_STRING)) {
                throw MismatchedInputException.from(body, String.class, "a text is written in quotes");
            }
            return PlainText.kept(field(body), super.deserialize(body, context));
        }
    }

    private static final class Days extends StdDeserializer<LocalDate> {
        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser body, DeserializationContext context) {
            if (!body.hasToken(JsonToken.VALUE_STRING)) {
                throw MismatchedInputException.from(body, LocalDate.class, "a day is written in quotes");
            }
            return PlainDay.kept(field(body), body.getString());
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
