package org.onelicence.command.guide;

import java.time.LocalDate;
import java.util.List;
import org.onelicence.command.authority.Organ;

/** Four eyes: who wrote the version and who, being someone else, approved it. */
public record GuideApproval(List<String> drafterNumbers, String approverNumber, Organ organ, LocalDate approvedOn) {
    public GuideApproval {
        drafterNumbers = List.copyOf(drafterNumbers);
    }
}
