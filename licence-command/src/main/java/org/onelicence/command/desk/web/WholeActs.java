package org.onelicence.command.desk.web;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets an address name an act upon a whole licence by its code. */
@Component
class WholeActs implements Converter<String, WholeAct> {

    @Override
    public WholeAct convert(String code) {
        return WholeAct.named(code);
    }
}
