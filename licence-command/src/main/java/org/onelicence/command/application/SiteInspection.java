package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent.InspectionRecorded;
import org.onelicence.command.application.ApplicationEvent.InspectionScheduled;

/** A look at the premises by two officers or more (行政许可法 art.34), agreed and, once it took place, recorded. */
public record SiteInspection(
        LocalDate inspectOn,
        List<String> officerNumbers,
        @Nullable InspectionRecorded record) {

    static SiteInspection of(InspectionScheduled event) {
        return new SiteInspection(event.inspectOn(), event.officerNumbers(), null);
    }

    SiteInspection recorded(InspectionRecorded event) {
        return new SiteInspection(inspectOn, officerNumbers, event);
    }

    boolean isBy(String officerNumber) {
        return officerNumbers.contains(officerNumber);
    }

    /** A matter is not granted against what its inspectors found, nor before they have looked. */
    void mustAllowAGrant() {
        if (record == null) {
            throw ApplicationProblem.INSPECTION_OUTSTANDING.because(
                    "核查日期：" + inspectOn, "The inspection is on " + inspectOn);
        }
        if (!record.passed()) {
            throw ApplicationProblem.INSPECTION_FAILED.because("请重新核查或不予许可", "Inspect again, or refuse the licence");
        }
    }
}
