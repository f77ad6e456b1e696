package org.onelicence.supervision.draw;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onelicence.supervision.draw.DrawEvent.PlanPublished;
import org.onelicence.supervision.draw.DrawEvent.RegistersSealed;

/** What a plan and its sealed registers yield. A function of the two and of nothing else: drawing and replay share it. */
record Outcome(List<String> licenceIds, List<Assignment> assignments) {

    static Outcome of(PlanPublished plan, RegistersSealed sealed) {
        var lottery = new Lottery(sealed.seed());
        var holders = holders(sealed);
        var drawn = lottery.objects(tickets(sealed), plan.objects());
        var assignments = drawn.stream()
                .map(licenceId -> new Assignment(
                        licenceId,
                        callable(plan, sealed, lottery, licenceId, holders.getOrDefault(licenceId, "")).stream()
                                .limit(plan.inspectorsPerObject())
                                .toList()))
                .toList();
        return new Outcome(drawn, assignments);
    }

    /** Everyone who may inspect this object, in the order in which they are called. */
    static List<String> callable(PlanPublished plan, RegistersSealed sealed, String licenceId) {
        var uscc = holders(sealed).getOrDefault(licenceId, "");
        return callable(plan, sealed, new Lottery(sealed.seed()), licenceId, uscc);
    }

    /** The numbers of those who need not recuse themselves from this holder. */
    static List<String> free(PlanPublished plan, String uscc, List<SealedInspector> inspectors) {
        var recused = plan.recusals().stream()
                .filter(recusal -> recusal.uscc().equals(uscc))
                .map(Recusal::officerNumber)
                .toList();
        return inspectors.stream()
                .map(SealedInspector::officerNumber)
                .filter(number -> !recused.contains(number))
                .toList();
    }

    private static List<String> callable(
            PlanPublished plan, RegistersSealed sealed, Lottery lottery, String licenceId, String uscc) {
        return lottery.inspectors(licenceId, free(plan, uscc, sealed.inspectors()));
    }

    private static List<Lottery.Ticket> tickets(RegistersSealed sealed) {
        return sealed.objects().stream()
                .map(object -> new Lottery.Ticket(object.licenceId(), object.weight()))
                .toList();
    }

    private static Map<String, String> holders(RegistersSealed sealed) {
        return sealed.objects().stream().collect(Collectors.toMap(SealedObject::licenceId, SealedObject::uscc));
    }
}
