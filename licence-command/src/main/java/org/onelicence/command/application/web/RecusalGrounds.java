package org.onelicence.command.application.web;

import org.onelicence.command.application.RecusalGround;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets a form name a ground for a recusal by its code. */
@Component
class RecusalGrounds implements Converter<String, RecusalGround> {

    @Override
    public RecusalGround convert(String code) {
        return RecusalGround.of(code);
    }
}
