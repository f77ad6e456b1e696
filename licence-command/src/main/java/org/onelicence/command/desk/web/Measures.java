package org.onelicence.command.desk.web;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets an address name a measure by its code. */
@Component
class Measures implements Converter<String, Measure> {

    @Override
    public Measure convert(String code) {
        return Measure.named(code);
    }
}
