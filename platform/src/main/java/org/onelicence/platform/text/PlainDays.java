package org.onelicence.platform.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** The same for a day in an address or a form; one that was left empty is none. */
@Component
class PlainDays implements Converter<String, LocalDate> {

    @Override
    @SuppressWarnings("NullAway") // a converter may answer null, which its generic type cannot say
    public @Nullable LocalDate convert(String typed) {
        return typed.isBlank() ? null : PlainDay.kept("", typed.strip());
    }
}
