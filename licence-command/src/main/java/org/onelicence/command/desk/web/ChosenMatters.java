package org.onelicence.command.desk.web;

import org.onelicence.command.application.ApplicationId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a ticked line of the list: an application and its matter, parted by a slash. */
@Component
class ChosenMatters implements Converter<String, ChosenMatters.Chosen> {

    record Chosen(ApplicationId applicationId, String matterRef) {}

    @Override
    public Chosen convert(String ticked) {
        var parts = ticked.split("/", 2);
        return new Chosen(ApplicationId.of(parts[0]), parts[parts.length - 1]);
    }
}
