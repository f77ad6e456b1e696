package org.onelicence.command.desk.web;

import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.DeregistrationGround;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets a form name a ground of art.70 by its code; an empty choice names none. */
@Component
class DeregistrationGrounds implements Converter<String, DeregistrationGround> {

    @Override
    @SuppressWarnings("NullAway") // a converter may answer null, which its generic type cannot say
    public @Nullable DeregistrationGround convert(String code) {
        return code.isEmpty() ? null : DeregistrationGround.of(code);
    }
}
