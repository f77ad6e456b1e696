package org.onelicence.command.guide;

import jakarta.validation.constraints.Size;
import java.util.List;

/** How an application under the guide is handled: its steps, what may be promised, and what the licence looks like. */
public record GuideProcedure(
        List<GuideStep> steps,
        List<CommitmentItem> commitments,
        List<MatterRoute> routes,
        @Size(max = GuideTexts.TEXT_MAX) String licenceTemplate,
        @Size(max = GuideTexts.TEXT_MAX) String source) {
    public GuideProcedure {
        steps = List.copyOf(steps);
        commitments = List.copyOf(commitments);
        routes = List.copyOf(routes);
    }
}
