package org.onelicence.supervision.draw;

import java.util.List;

/** Who inspects which object. */
public record Assignment(String licenceId, List<String> officerNumbers) {
    public Assignment {
        officerNumbers = List.copyOf(officerNumbers);
    }
}
