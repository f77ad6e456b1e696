package org.onelicence.command.catalogue;

import java.util.List;
import org.onelicence.command.authority.AuthorityCommand;
import org.onelicence.command.guide.GuideVersion;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The founding plan as read from the project's files: departments, matters, delegations and guides. */
@Component
class Catalogue {
    private final JsonMapper json;

    Catalogue(JsonMapper json) {
        this.json = json;
    }

    /** Read anew each time: a load is rare and the files are small. */
    Content read() {
        var departments = new Departments();
        var matters = new Matters(departments);
        var guides = new CatalogueGuides(departments, matters, new FullGuides(json));
        return new Content(departments.registrations(), matters.assignments(), matters.delegations(), guides.all());
    }

    record Content(
            List<AuthorityCommand.RegisterDepartment> departments,
            List<AuthorityCommand.AssignMatter> matters,
            List<AuthorityCommand.ActivateDelegation> delegations,
            List<GuideVersion> guides) {}
}
