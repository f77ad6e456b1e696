package org.onelicence.supervision.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.supervision.Fixed.TODAY;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.supervision.Fixed;
import org.onelicence.supervision.authority.Mandate;
import org.onelicence.supervision.draw.DrawCommand.DrawLots;
import org.onelicence.supervision.draw.DrawCommand.PlannedChecks;
import org.onelicence.supervision.draw.DrawCommand.PublishPlan;
import org.onelicence.supervision.draw.DrawCommand.RecordCheck;
import org.onelicence.supervision.draw.DrawCommand.RecuseInspector;
import org.onelicence.supervision.draw.DrawCommand.SealRegisters;
import org.onelicence.supervision.draw.DrawEvent.InspectorsDrawn;
import org.onelicence.supervision.draw.DrawEvent.ObjectsDrawn;
import org.onelicence.supervision.draw.DrawEvent.PlanPublished;
import org.onelicence.supervision.draw.DrawEvent.RegistersSealed;

class DrawPlanTest {

    private static final PlanId ID = new PlanId(UUID.fromString("0199c3a2-7f10-7c44-9a52-6e1b0c7d4f21"));
    private static final Recusal KIN = new Recusal("O-1", "USCC-3", "亲属持股");

    private static final Mandate SUPERVISOR = new Mandate(true, null, Set.of());
    private static final Mandate STRANGER = new Mandate(false, "PD-HC-001", Set.of("PD-HC"));

    private final AggregateTestFixture<DrawPlan> plan = new AggregateTestFixture<>(DrawPlan.class);

    @BeforeEach
    void today() {
        plan.registerInjectableResource(Fixed.CLOCK);
        plan.registerInjectableResource(new DrawLimits(2, 20, Map.of(), List.of()));
    }

    @Test
    void nothing_is_drawn_before_registers_and_seed_are_sealed() {
        plan.given(published()).when(new DrawLots(ID, SUPERVISOR)).expectException(Refusal.class);
    }

    @Test
    void a_plan_cannot_begin_yesterday_or_end_before_it_begins() {
        plan.givenNoPriorActivity().when(publish(-1, 3)).expectException(Refusal.class);
        plan.givenNoPriorActivity().when(publish(3, 2)).expectException(Refusal.class);
    }

    @Test
    void the_same_registers_in_any_order_seal_to_the_same_hashes() {
        var sealed = sealed();
        assertThat(sealed.objectsHash())
                .isEqualTo(Lottery.hash(sealed.objects().stream().map(SealedObject::line)));
        plan.given(published())
                .when(new SealRegisters(ID, reversed(objects(8)), reversed(inspectors(4)), "彩票 131 期", SUPERVISOR))
                .expectEvents(sealed);
    }

    @Test
    void what_is_drawn_follows_from_what_is_sealed_and_from_nothing_else() {
        var outcome = Outcome.of(published(), sealed());
        assertThat(outcome.licenceIds()).hasSize(3).doesNotHaveDuplicates();
        assertThat(outcome.assignments())
                .allSatisfy(one -> assertThat(one.officerNumbers()).hasSize(2).doesNotHaveDuplicates());
        plan.given(published(), sealed()).when(new DrawLots(ID, SUPERVISOR)).expectEvents(drawn(), assigned());
    }

    @Test
    void it_is_sealed_once_and_drawn_once() {
        plan.given(published(), sealed())
                .when(new SealRegisters(ID, objects(9), inspectors(4), "again", SUPERVISOR))
                .expectException(Refusal.class);
        plan.given(published(), sealed(), drawn(), assigned())
                .when(new DrawLots(ID, SUPERVISOR))
                .expectException(Refusal.class);
    }

    @Test
    void who_must_recuse_is_never_called_for_that_holder() {
        var sealed = sealed();
        assertThat(Outcome.callable(published(), sealed, "L-3"))
                .doesNotContain("O-1")
                .hasSize(3);
        assertThat(Outcome.callable(published(), sealed, "L-4")).contains("O-1").hasSize(4);
    }

    @Test
    void a_register_without_objects_or_with_too_few_inspectors_is_not_sealed() {
        plan.given(published())
                .when(new SealRegisters(ID, List.of(), inspectors(4), "x", SUPERVISOR))
                .expectException(Refusal.class);
        plan.given(published())
                .when(new SealRegisters(
                        ID, objects(8), inspectors(2), "x", SUPERVISOR)) // O-1 must recuse from one holder
                .expectException(Refusal.class);
        plan.given(published())
                .when(new SealRegisters(ID, objects(21), inspectors(4), "x", SUPERVISOR))
                .expectException(Refusal.class);
    }

    @Test
    void the_next_inspector_in_order_follows_one_who_recuses() {
        var first = assigned().assignments().get(0);
        var order = Outcome.callable(published(), sealed(), first.licenceId());
        plan.given(published(), sealed(), drawn(), assigned())
                .when(new RecuseInspector(ID, first.licenceId(), order.get(0), "曾在该店任职", SUPERVISOR))
                .expectEvents(new DrawEvent.InspectorRecused(
                        ID, first.licenceId(), order.get(0), "曾在该店任职", order.get(2), TODAY));
        plan.given(published(), sealed(), drawn(), assigned())
                .when(new RecuseInspector(ID, first.licenceId(), order.get(2), "x", SUPERVISOR))
                .expectException(Refusal.class);
    }

    @Test
    void a_result_is_recorded_once_and_only_of_what_was_drawn() {
        var drawn = drawn().licenceIds().get(0);
        var check = new RecordCheck(
                ID,
                drawn,
                CheckResult.NO_PROBLEM,
                "",
                TODAY,
                inspectorOf(drawn().licenceIds().get(0)));
        plan.given(published(), sealed(), drawn(), assigned())
                .when(check)
                .expectEvents(new DrawEvent.CheckRecorded(
                        ID, drawn, "N-" + drawn, drawn.replace("L", "USCC"), "咖啡店", "no-problem", "", TODAY, TODAY));
        plan.given(published(), sealed(), drawn(), assigned())
                .andGivenCommands(check)
                .when(check)
                .expectException(Refusal.class);
        plan.given(published(), sealed(), drawn(), assigned())
                .when(new RecordCheck(
                        ID,
                        "nowhere",
                        CheckResult.NO_PROBLEM,
                        "",
                        TODAY,
                        inspectorOf(drawn().licenceIds().get(0))))
                .expectException(Refusal.class);
    }

    @Test
    void an_inspector_who_is_dismissed_or_was_not_drawn_records_nothing_and_sends_nobody_away() {
        var drawn = drawn().licenceIds().get(0);
        var number = String.valueOf(inspectorOf(drawn).officerNumber());
        var colleague = new Mandate(false, "O-9", Set.of("PD-AMR"));
        for (var other : List.of(new Mandate(false, number, Set.of()), colleague, STRANGER, Mandate.NONE)) {
            plan.given(published(), sealed(), drawn(), assigned())
                    .when(new RecordCheck(ID, drawn, CheckResult.NO_PROBLEM, "", TODAY, other))
                    .expectNoEvents()
                    .expectException(Refusal.class);
            plan.given(published(), sealed(), drawn(), assigned())
                    .when(new RecuseInspector(ID, drawn, number, "x", other))
                    .expectNoEvents()
                    .expectException(Refusal.class);
        }
    }

    @Test
    void without_a_department_in_it_nobody_draws() {
        plan.given(published(), sealed())
                .when(new DrawLots(ID, Mandate.NONE))
                .expectNoEvents()
                .expectException(Refusal.class);
        plan.given(published())
                .when(new SealRegisters(ID, objects(8), inspectors(4), "x", Mandate.NONE))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    private static Mandate inspectorOf(String licenceId) {
        var number = assigned().assignments().stream()
                .filter(one -> one.licenceId().equals(licenceId))
                .map(one -> one.officerNumbers().get(0))
                .findFirst()
                .orElseThrow();
        return new Mandate(false, number, Set.of("PD-AMR"));
    }

    private static PublishPlan publish(int fromDays, int untilDays) {
        var checks = new PlannedChecks(
                "抽查",
                List.of(),
                List.of(),
                List.of(),
                3,
                List.of(KIN),
                TODAY.plusDays(fromDays),
                TODAY.plusDays(untilDays));
        return new PublishPlan(ID, checks, SUPERVISOR);
    }

    private static PlanPublished published() {
        return new PlanPublished(
                ID, "抽查", List.of(), List.of(), List.of(), 3, 2, List.of(KIN), TODAY, TODAY.plusDays(30), TODAY);
    }

    private static RegistersSealed sealed() {
        var objects = objects(8);
        var inspectors = inspectors(4);
        var objectsHash = Lottery.hash(objects.stream().map(SealedObject::line));
        var inspectorsHash = Lottery.hash(inspectors.stream().map(SealedInspector::line));
        return new RegistersSealed(
                ID,
                Lottery.ALGORITHM,
                objectsHash,
                inspectorsHash,
                "彩票 131 期",
                Lottery.seed(ID, objectsHash, inspectorsHash, "彩票 131 期"),
                objects,
                inspectors,
                Fixed.CLOCK.instant());
    }

    private static ObjectsDrawn drawn() {
        return new ObjectsDrawn(
                ID, sealed().seed(), Outcome.of(published(), sealed()).licenceIds(), Fixed.CLOCK.instant());
    }

    private static InspectorsDrawn assigned() {
        return new InspectorsDrawn(
                ID, sealed().seed(), Outcome.of(published(), sealed()).assignments(), Fixed.CLOCK.instant());
    }

    private static List<SealedObject> objects(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new SealedObject("L-" + i, "N-L-" + i, "USCC-" + i, "咖啡店", 16, "咖啡店/茶馆", "浦东新区", "B", 2))
                .sorted(Comparator.comparing(SealedObject::licenceId))
                .toList();
    }

    private static List<SealedInspector> inspectors(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> new SealedInspector("O-" + i, "PD-AMR"))
                .toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> list.get(list.size() - 1 - i))
                .toList();
    }
}
