package org.onelicence.command.application.web;

import org.onelicence.command.application.DueFilter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets a query name a filter by its code. */
@Component
class DueFilters implements Converter<String, DueFilter> {

    @Override
    public DueFilter convert(String code) {
        return DueFilter.of(code);
    }
}
