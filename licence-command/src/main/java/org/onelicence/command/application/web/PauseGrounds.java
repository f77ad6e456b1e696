package org.onelicence.command.application.web;

import org.onelicence.command.application.PauseGround;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets a form name a ground for a pause by its code. */
@Component
class PauseGrounds implements Converter<String, PauseGround> {

    @Override
    public PauseGround convert(String code) {
        return PauseGround.of(code);
    }
}
