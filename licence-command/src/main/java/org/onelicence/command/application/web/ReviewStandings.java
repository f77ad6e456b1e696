package org.onelicence.command.application.web;

import org.onelicence.command.application.ReviewStanding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets a query name a standing by its code, as every answer does. */
@Component
class ReviewStandings implements Converter<String, ReviewStanding> {

    @Override
    public ReviewStanding convert(String code) {
        return ReviewStanding.of(code);
    }
}
