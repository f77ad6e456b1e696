package org.onelicence.command.application.web;

import org.onelicence.command.application.NotAcceptedGround;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets a form name a ground for not accepting by its code. */
@Component
class NotAcceptedGrounds implements Converter<String, NotAcceptedGround> {

    @Override
    public NotAcceptedGround convert(String code) {
        return NotAcceptedGround.of(code);
    }
}
