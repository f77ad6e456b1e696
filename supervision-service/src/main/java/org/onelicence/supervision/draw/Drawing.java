package org.onelicence.supervision.draw;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.CaughtUp;
import org.onelicence.log.EventReader;
import org.onelicence.platform.identity.CommandIds;
import org.onelicence.platform.security.Actor;
import org.onelicence.supervision.assessment.Assessments;
import org.onelicence.supervision.authority.Mandates;
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
import org.onelicence.supervision.register.Licences;
import org.onelicence.supervision.register.Officers;
import org.springframework.stereotype.Component;

/** How a plan is made, drawn, drawn again for proof, and filled in, by page or by API. */
@Component
class Drawing {

    private static final String UNCLASSIFIED = "B"; // a holder without any fact is an ordinary one
    private static final int PUBLIC_VALUE_BYTES = 16;

    private final CommandGateway commands;
    private final DrawPlans plans;
    private final Licences licences;
    private final Officers officers;
    private final Assessments assessments;
    private final Mandates mandates;
    private final DrawLimits limits;
    private final EventReader log;
    private final CaughtUp views;
    private final CommandIds ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Drawing(
            CommandGateway commands,
            DrawPlans plans,
            Licences licences,
            Officers officers,
            Assessments assessments,
            Mandates mandates,
            DrawLimits limits,
            EventReader log,
            CaughtUp views,
            CommandIds ids,
            Clock clock) {
        this.commands = commands;
        this.plans = plans;
        this.licences = licences;
        this.officers = officers;
        this.assessments = assessments;
        this.mandates = mandates;
        this.limits = limits;
        this.log = log;
        this.views = views;
        this.ids = ids;
        this.clock = clock;
    }

    PlanDetail existing(PlanId id) {
        return plans.find(id).orElseThrow(() -> DrawProblem.UNKNOWN.because("编号 " + id, "Number " + id));
    }

    PlanId publish(PlannedChecks checks) {
        var id = new PlanId(ids.begun("plan", Actor.current().subject()));
        commands.sendAndWait(new PublishPlan(id, checks, mandates.today()));
        views.await();
        return id;
    }

    /**
     * Seals, then draws: two appends, so that seed and registers stand before anything is drawn. A crash in between
     * leaves a sealed plan, and the same request again draws from exactly what was sealed.
     */
    void draw(PlanId id, @Nullable String publicValue) {
        var plan = existing(id).plan();
        if (plan.sealed() == null) {
            commands.sendAndWait(seal(id, plan, publicValue == null || publicValue.isBlank() ? chance() : publicValue));
        }
        commands.sendAndWait(new DrawLots(id, mandates.today()));
        views.await();
    }

    void recuse(PlanId id, String licenceId, String officerNumber, String reason) {
        existing(id);
        commands.sendAndWait(new RecuseInspector(id, licenceId, officerNumber, reason, mandates.today()));
        views.await();
    }

    void check(PlanId id, String licenceId, String result, String note, LocalDate checkedOn) {
        existing(id);
        var found =
                CheckResult.of(result).orElseThrow(() -> DrawProblem.PLAN_UNFIT.because("未知的检查结果", "No such result"));
        commands.sendAndWait(new RecordCheck(id, licenceId, found, note, checkedOn, mandates.today()));
        views.await();
    }

    /** Whether drawing again from what is stored gives what is stored: true for every draw, or something was forged. */
    record Replay(String seed, boolean seedEqual, boolean objectsEqual, boolean inspectorsEqual) {
        @JsonProperty
        public boolean equal() {
            return seedEqual && objectsEqual && inspectorsEqual;
        }
    }

    Replay replay(PlanId id) {
        existing(id);
        var stored = log.fold(id.toString(), Stored.NOTHING, Stored::with);
        if (stored.plan() == null
                || stored.sealed() == null
                || stored.objects() == null
                || stored.inspectors() == null) {
            throw DrawProblem.NOT_SEALED.because("该计划尚未抽取", "The plan has not been drawn");
        }
        var sealed = stored.sealed();
        var seed = Lottery.seed(
                id,
                Lottery.hash(sealed.objects().stream().map(SealedObject::line)),
                Lottery.hash(sealed.inspectors().stream().map(SealedInspector::line)),
                sealed.publicValue());
        var again = Outcome.of(stored.plan(), sealed);
        return new Replay(
                seed,
                seed.equals(sealed.seed()),
                again.licenceIds().equals(stored.objects().licenceIds()),
                again.assignments().equals(stored.inspectors().assignments()));
    }

    private record Stored(
            @Nullable PlanPublished plan,
            @Nullable RegistersSealed sealed,
            @Nullable ObjectsDrawn objects,
            @Nullable InspectorsDrawn inspectors) {

        static final Stored NOTHING = new Stored(null, null, null, null);

        Stored with(Object event) {
            return new Stored(
                    event instanceof PlanPublished published ? published : plan,
                    event instanceof RegistersSealed seal ? seal : sealed,
                    event instanceof ObjectsDrawn drawn ? drawn : objects,
                    event instanceof InspectorsDrawn drawn ? drawn : inspectors);
        }
    }

    private SealRegisters seal(PlanId id, PlanRow plan, String publicValue) {
        var classes = assessments.classes();
        var objects = licences.standing(plan.industries(), plan.districts()).stream()
                .filter(licence -> !limits.excludedIndustries().contains(licence.industryNo()))
                .map(licence -> sealed(licence, classes.getOrDefault(licence.uscc(), UNCLASSIFIED)))
                .toList();
        List<SealedInspector> inspectors = officers.inspectorsOn(LocalDate.now(clock), plan.departments()).stream()
                .map(inspector -> new SealedInspector(inspector.officerNumber(), inspector.departmentCode()))
                .toList();
        return new SealRegisters(id, objects, inspectors, publicValue, mandates.today());
    }

    private SealedObject sealed(Licences.Licence licence, String holderClass) {
        return new SealedObject(
                licence.licenceId().toString(),
                licence.licenceNumber(),
                licence.uscc(),
                licence.holderName(),
                licence.industryNo(),
                licence.industryNameZh(),
                licence.district(),
                holderClass,
                limits.weightOf(holderClass));
    }

    private String chance() {
        var bytes = new byte[PUBLIC_VALUE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
