package org.onelicence.command.application.web;

import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ReviewStanding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets a query name a standing by its code, as every answer does; an empty choice names none. */
@Component
class ReviewStandings implements Converter<String, ReviewStanding> {

    @Override
    @SuppressWarnings("NullAway") // a converter may answer null, which its generic type cannot say
    public @Nullable ReviewStanding convert(String code) {
        return code.isEmpty() ? null : ReviewStanding.of(code);
    }
}
