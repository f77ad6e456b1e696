package org.onelicence.command.commitment.web;

import org.onelicence.command.commitment.ApprovalElement;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets a form name an approval element by its code. */
@Component
class ApprovalElements implements Converter<String, ApprovalElement> {

    @Override
    public ApprovalElement convert(String code) {
        return ApprovalElement.of(code);
    }
}
