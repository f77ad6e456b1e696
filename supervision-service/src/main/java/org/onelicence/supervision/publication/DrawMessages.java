package org.onelicence.supervision.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onelicence.supervision.draw.DrawEvent;

/** What the world hears of draws: inspectors are numbers, reasons and notes stay at home. */
final class DrawMessages {

    private DrawMessages() {}

    static void addTo(Tellers tellers) {
        tellers.tell(DrawEvent.PlanPublished.class, "plan.published.v1", PlanPublished::of);
        tellers.tell(DrawEvent.RegistersSealed.class, "registers.sealed.v1", RegistersSealed::of);
        tellers.tell(
                DrawEvent.ObjectsDrawn.class,
                "objects.drawn.v1",
                event ->
                        new ObjectsDrawn(event.planId().toString(), event.seed(), event.licenceIds(), event.drawnAt()));
        tellers.tell(DrawEvent.InspectorsDrawn.class, "inspectors.drawn.v1", InspectorsDrawn::of);
        tellers.tell(
                DrawEvent.InspectorRecused.class,
                "inspector.recused.v1",
                event -> new InspectorRecused(
                        event.planId().toString(),
                        event.licenceId(),
                        event.officerNumber(),
                        event.followedBy(),
                        event.recusedOn()));
        tellers.tell(
                DrawEvent.CheckRecorded.class,
                "check.recorded.v1",
                event -> new CheckRecorded(
                        event.planId().toString(),
                        event.licenceId(),
                        event.licenceNumber(),
                        event.uscc(),
                        event.result(),
                        event.checkedOn()));
    }

    record PlanPublished(
            String planId,
            String name,
            List<Integer> industries,
            List<String> districts,
            List<String> departments,
            int objects,
            int inspectorsPerObject,
            LocalDate checkFrom,
            LocalDate checkUntil,
            LocalDate publishedOn) {
        static PlanPublished of(DrawEvent.PlanPublished event) {
            return new PlanPublished(
                    event.planId().toString(),
                    event.name(),
                    event.industries(),
                    event.districts(),
                    event.departments(),
                    event.objects(),
                    event.inspectorsPerObject(),
                    event.checkFrom(),
                    event.checkUntil(),
                    event.publishedOn());
        }
    }

    record RegistersSealed(
            String planId,
            String algorithm,
            String objectsHash,
            int objects,
            String inspectorsHash,
            int inspectors,
            String publicValue,
            String seed,
            Instant sealedAt) {
        static RegistersSealed of(DrawEvent.RegistersSealed event) {
            return new RegistersSealed(
                    event.planId().toString(),
                    event.algorithm(),
                    event.objectsHash(),
                    event.objects().size(),
                    event.inspectorsHash(),
                    event.inspectors().size(),
                    event.publicValue(),
                    event.seed(),
                    event.sealedAt());
        }
    }

    record ObjectsDrawn(String planId, String seed, List<String> licenceIds, Instant drawnAt) {}

    record InspectorsDrawn(String planId, String seed, List<Assigned> assignments, Instant drawnAt) {
        record Assigned(String licenceId, List<String> officerNumbers) {}

        static InspectorsDrawn of(DrawEvent.InspectorsDrawn event) {
            var assignments = event.assignments().stream()
                    .map(assignment -> new Assigned(assignment.licenceId(), assignment.officerNumbers()))
                    .toList();
            return new InspectorsDrawn(event.planId().toString(), event.seed(), assignments, event.drawnAt());
        }
    }

    record InspectorRecused(
            String planId, String licenceId, String officerNumber, String followedBy, LocalDate recusedOn) {}

    record CheckRecorded(
            String planId, String licenceId, String licenceNumber, String uscc, String result, LocalDate checkedOn) {}
}
