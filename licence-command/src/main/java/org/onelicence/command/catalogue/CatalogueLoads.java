package org.onelicence.command.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.guide.GuideCommand.PublishGuide;
import org.springframework.stereotype.Component;

/** Sends the catalogue in as commands. What is known already changes nothing, so a load cut short is simply repeated. */
@Component
public class CatalogueLoads {
    private final Catalogue catalogue;
    private final CommandGateway commands;
    private final Clock clock;

    CatalogueLoads(Catalogue catalogue, CommandGateway commands, Clock clock) {
        this.catalogue = catalogue;
        this.commands = commands;
        this.clock = clock;
    }

    public LoadCounts load() {
        var content = catalogue.read();
        var today = LocalDate.now(clock);
        var guides = content.guides().stream()
                .map(guide -> PublishGuide.of(guide, today))
                .toList();
        var registered = changes(content.departments());
        var assigned = changes(content.matters());
        var delegated = changes(content.delegations());
        var published = changes(guides);
        var asked = content.departments().size()
                + content.matters().size()
                + content.delegations().size()
                + guides.size();
        return new LoadCounts(
                registered, assigned, delegated, published, asked - registered - assigned - delegated - published);
    }

    private int changes(List<?> asked) {
        return (int) asked.stream()
                .filter(command -> Boolean.TRUE.equals(commands.<Boolean>sendAndWait(command)))
                .count();
    }

    /** What a load changed: departments, matters, delegations and guides that were new, and what was known already. */
    public record LoadCounts(int registered, int assigned, int delegated, int published, int unchanged) {}
}
