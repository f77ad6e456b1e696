package org.onelicence.supervision.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What has happened to a plan of random checks. */
public sealed interface DrawEvent {
    PlanId planId();

    @Revision("1")
    record PlanPublished(
            PlanId planId,
            String name,
            List<Integer> industries,
            List<String> districts,
            List<String> departments,
            int objects,
            int inspectorsPerObject,
            List<Recusal> recusals,
            LocalDate checkFrom,
            LocalDate checkUntil,
            LocalDate publishedOn)
            implements DrawEvent {}

    /** Stored before the draw, in an append of its own: from here on nobody can choose the outcome. */
    @Revision("1")
    record RegistersSealed(
            PlanId planId,
            String algorithm,
            String objectsHash,
            String inspectorsHash,
            String publicValue,
            String seed,
            List<SealedObject> objects,
            List<SealedInspector> inspectors,
            Instant sealedAt)
            implements DrawEvent {}

    @Revision("1")
    record ObjectsDrawn(PlanId planId, String seed, List<String> licenceIds, Instant drawnAt) implements DrawEvent {}

    @Revision("1")
    record InspectorsDrawn(PlanId planId, String seed, List<Assignment> assignments, Instant drawnAt)
            implements DrawEvent {}

    @Revision("1")
    record InspectorRecused(
            PlanId planId,
            String licenceId,
            String officerNumber,
            String reason,
            String followedBy,
            LocalDate recusedOn)
            implements DrawEvent {}

    @Revision("1")
    record CheckRecorded(
            PlanId planId,
            String licenceId,
            String licenceNumber,
            String uscc,
            String holderName,
            String result,
            String note,
            LocalDate checkedOn,
            LocalDate recordedOn)
            implements DrawEvent {}
}
