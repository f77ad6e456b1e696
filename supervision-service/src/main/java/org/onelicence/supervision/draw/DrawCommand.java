package org.onelicence.supervision.draw;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.onelicence.supervision.authority.Mandate;

/** What may be asked of a plan of random checks. */
public sealed interface DrawCommand {
    @TargetAggregateIdentifier
    PlanId planId();

    record PublishPlan(PlanId planId, PlannedChecks checks, Mandate by) implements DrawCommand {}

    /** Fixes both registers and the seed, before anything is drawn. */
    record SealRegisters(
            PlanId planId, List<SealedObject> objects, List<SealedInspector> inspectors, String publicValue, Mandate by)
            implements DrawCommand {
        public SealRegisters {
            objects = List.copyOf(objects);
            inspectors = List.copyOf(inspectors);
        }
    }

    /** Draws from the sealed registers with the stored seed. */
    record DrawLots(PlanId planId, Mandate by) implements DrawCommand {}

    /** An inspector steps back from one object; the next in the stored order follows. */
    record RecuseInspector(PlanId planId, String licenceId, String officerNumber, String reason, Mandate by)
            implements DrawCommand {}

    record RecordCheck(
            PlanId planId, String licenceId, CheckResult result, String note, LocalDate checkedOn, Mandate by)
            implements DrawCommand {}

    /** Range, number and time of the checks. An empty list of industries, districts or departments means all. */
    record PlannedChecks(
            String name,
            List<Integer> industries,
            List<String> districts,
            List<String> departments,
            int objects,
            List<Recusal> recusals,
            LocalDate checkFrom,
            LocalDate checkUntil) {
        public PlannedChecks {
            industries = List.copyOf(industries);
            districts = List.copyOf(districts);
            departments = List.copyOf(departments);
            recusals = List.copyOf(recusals);
        }
    }
}
