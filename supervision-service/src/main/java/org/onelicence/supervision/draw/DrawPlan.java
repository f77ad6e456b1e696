package org.onelicence.supervision.draw;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.authority.Mandate;
import org.onelicence.supervision.draw.DrawCommand.DrawLots;
import org.onelicence.supervision.draw.DrawCommand.PublishPlan;
import org.onelicence.supervision.draw.DrawCommand.RecordCheck;
import org.onelicence.supervision.draw.DrawCommand.RecuseInspector;
import org.onelicence.supervision.draw.DrawCommand.SealRegisters;
import org.onelicence.supervision.draw.DrawEvent.CheckRecorded;
import org.onelicence.supervision.draw.DrawEvent.InspectorRecused;
import org.onelicence.supervision.draw.DrawEvent.InspectorsDrawn;
import org.onelicence.supervision.draw.DrawEvent.ObjectsDrawn;
import org.onelicence.supervision.draw.DrawEvent.PlanPublished;
import org.onelicence.supervision.draw.DrawEvent.RegistersSealed;

/** One plan of random checks: published, its registers and seed sealed, drawn, and then filled in check by check. */
@Aggregate
class DrawPlan {

    @AggregateIdentifier
    private @Nullable PlanId id;

    private @Nullable PlanPublished plan;
    private @Nullable RegistersSealed sealed;
    private final Map<String, List<String>> assigned = new HashMap<>(); // licence → its inspectors
    private final Map<String, List<String>> recused = new HashMap<>(); // licence → who stepped back
    private final Set<String> checked = new HashSet<>();

    DrawPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PublishPlan asked, Clock clock, DrawLimits limits) {
        asked.by().refuseUnlessTakingPart(asked.checks().departments());
        if (id != null) {
            throw DrawProblem.EXISTS.because("编号 " + id, "Number " + id);
        }
        var today = LocalDate.now(clock);
        var checks = asked.checks();
        if (checks.checkUntil().isBefore(checks.checkFrom())
                || checks.checkFrom().isBefore(today)) {
            throw DrawProblem.PLAN_UNFIT.because(
                    "检查期间须从今天或以后开始，且不早于其开始日结束", "The checks begin today or later and end no earlier than they begin");
        }
        apply(new PlanPublished(
                asked.planId(),
                checks.name(),
                checks.industries(),
                checks.districts(),
                checks.departments(),
                checks.objects(),
                limits.inspectorsPerObject(),
                checks.recusals(),
                checks.checkFrom(),
                checks.checkUntil(),
                today));
    }

    @CommandHandler
    void decide(SealRegisters asked, Clock clock, DrawLimits limits) {
        refuseOutsiders(asked.by());
        if (sealed != null) {
            throw DrawProblem.ALREADY_DRAWN.because("名录已封存", "The registers are sealed");
        }
        refuseIfUnfit(asked, limits);
        var objects = asked.objects().stream()
                .sorted(Comparator.comparing(SealedObject::licenceId))
                .toList();
        var inspectors = asked.inspectors().stream()
                .sorted(Comparator.comparing(SealedInspector::officerNumber))
                .toList();
        var objectsHash = Lottery.hash(objects.stream().map(SealedObject::line));
        var inspectorsHash = Lottery.hash(inspectors.stream().map(SealedInspector::line));
        apply(new RegistersSealed(
                asked.planId(),
                Lottery.ALGORITHM,
                objectsHash,
                inspectorsHash,
                asked.publicValue(),
                Lottery.seed(asked.planId(), objectsHash, inspectorsHash, asked.publicValue()),
                objects,
                inspectors,
                clock.instant()));
    }

    @CommandHandler
    void decide(DrawLots asked, Clock clock) {
        refuseOutsiders(asked.by());
        if (plan == null || sealed == null) {
            throw DrawProblem.NOT_SEALED.because("请先封存名录和种子", "Seal the registers and the seed first");
        }
        if (!assigned.isEmpty()) {
            throw DrawProblem.ALREADY_DRAWN.because("结果不可重抽", "It is not drawn twice");
        }
        var outcome = Outcome.of(plan, sealed);
        var now = clock.instant();
        apply(new ObjectsDrawn(asked.planId(), sealed.seed(), outcome.licenceIds(), now));
        apply(new InspectorsDrawn(asked.planId(), sealed.seed(), outcome.assignments(), now));
    }

    @CommandHandler
    void decide(RecuseInspector asked, Clock clock) {
        var inspectors = assigned.getOrDefault(asked.licenceId(), List.of());
        if (plan == null || sealed == null || !inspectors.contains(asked.officerNumber())) {
            throw DrawProblem.NOT_DRAWN.because("该人员未被派往此对象", "This inspector was not drawn for this object");
        }
        if (!asked.by().supervises()) {
            refuseUnlessInspector(asked.by(), List.of(asked.officerNumber()));
        }
        refuseIfChecked(asked.licenceId());
        var gone = recused.getOrDefault(asked.licenceId(), List.of());
        var next = Outcome.callable(plan, sealed, asked.licenceId()).stream()
                .filter(number -> !inspectors.contains(number) && !gone.contains(number))
                .findFirst();
        if (next.isEmpty()) {
            throw tooFewInspectors(plan.inspectorsPerObject());
        }
        apply(new InspectorRecused(
                asked.planId(),
                asked.licenceId(),
                asked.officerNumber(),
                asked.reason(),
                next.get(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(RecordCheck asked, Clock clock) {
        var inspectors = assigned.getOrDefault(asked.licenceId(), List.of());
        if (plan == null || sealed == null || inspectors.isEmpty()) {
            throw DrawProblem.NOT_DRAWN.because("该对象未被抽中", "This object was not drawn");
        }
        refuseUnlessInspector(asked.by(), inspectors);
        refuseIfChecked(asked.licenceId());
        var today = LocalDate.now(clock);
        if (asked.checkedOn().isAfter(today) || asked.checkedOn().isBefore(plan.checkFrom())) {
            throw DrawProblem.CHECK_DATE.because(
                    "检查日期须在 " + plan.checkFrom() + " 至 " + today + " 之间",
                    "It must lie between " + plan.checkFrom() + " and " + today);
        }
        var object = sealed.objects().stream()
                .filter(one -> one.licenceId().equals(asked.licenceId()))
                .findFirst()
                .orElseThrow();
        apply(new CheckRecorded(
                asked.planId(),
                asked.licenceId(),
                object.licenceNumber(),
                object.uscc(),
                object.holderName(),
                asked.result().code(),
                asked.note(),
                asked.checkedOn(),
                today));
    }

    @EventSourcingHandler
    void evolve(PlanPublished event) {
        id = event.planId();
        plan = event;
    }

    @EventSourcingHandler
    void evolve(RegistersSealed event) {
        sealed = event;
    }

    @EventSourcingHandler
    void evolve(InspectorsDrawn event) {
        event.assignments().forEach(one -> assigned.put(one.licenceId(), one.officerNumbers()));
    }

    @EventSourcingHandler
    void evolve(InspectorRecused event) {
        var stay = assigned.getOrDefault(event.licenceId(), List.of()).stream()
                .map(number -> number.equals(event.officerNumber()) ? event.followedBy() : number)
                .toList();
        assigned.put(event.licenceId(), stay);
        recused.merge(event.licenceId(), List.of(event.officerNumber()), DrawPlan::joined);
    }

    @EventSourcingHandler
    void evolve(CheckRecorded event) {
        checked.add(event.licenceId());
    }

    private void refuseOutsiders(Mandate by) {
        by.refuseUnlessTakingPart(Objects.requireNonNull(plan).departments());
    }

    /** What an inspector does is done in person, and only while in office where the sealed register has the number. */
    private void refuseUnlessInspector(Mandate by, List<String> numbers) {
        var inspectors = Objects.requireNonNull(sealed).inspectors().stream()
                .filter(one -> numbers.contains(one.officerNumber()))
                .toList();
        if (inspectors.stream().anyMatch(one -> by.isHeldBy(one.officerNumber(), one.departmentCode()))) {
            return;
        }
        if (inspectors.stream().noneMatch(one -> by.serves(one.departmentCode()))) {
            throw Mandate.ofAnotherDepartment(inspectors.stream()
                    .map(SealedInspector::departmentCode)
                    .distinct()
                    .collect(Collectors.joining(", ")));
        }
        var inPerson = String.join(", ", numbers);
        throw DrawProblem.NOT_THE_INSPECTOR.because("须由 " + inPerson + " 本人办理", "It is for " + inPerson);
    }

    private void refuseIfUnfit(SealRegisters asked, DrawLimits limits) {
        if (asked.objects().isEmpty()) {
            throw DrawProblem.NOTHING_TO_DRAW.because("名录中没有有效许可证", "No valid licence is in range");
        }
        if (asked.objects().size() > limits.registerMax()) {
            throw DrawProblem.TOO_MANY_OBJECTS.because(
                    "请缩小范围，上限 " + limits.registerMax(), "Narrow the plan; at most " + limits.registerMax());
        }
        var needed = Objects.requireNonNull(plan).inspectorsPerObject();
        for (var object : asked.objects()) {
            if (Outcome.free(plan, object.uscc(), asked.inspectors()).size() < needed) {
                throw tooFewInspectors(needed);
            }
        }
    }

    private void refuseIfChecked(String licenceId) {
        if (checked.contains(licenceId)) {
            throw DrawProblem.ALREADY_CHECKED.because("录入后不可更改", "It is not changed once recorded");
        }
    }

    private static RuntimeException tooFewInspectors(int needed) {
        return DrawProblem.TOO_FEW_INSPECTORS.because(
                "回避后每个对象仍须有 " + needed + " 名检查人员", "Each object needs " + needed + " who need not recuse");
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
