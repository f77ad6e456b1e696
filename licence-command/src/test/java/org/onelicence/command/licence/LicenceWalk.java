package org.onelicence.command.licence;

import static org.onelicence.command.licence.LicenceSamples.AMR;
import static org.onelicence.command.licence.LicenceSamples.FRB;
import static org.onelicence.command.licence.LicenceSamples.ID;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.onelicence.command.Outcome;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.HearingEvent.HearingAnswered;
import org.onelicence.command.licence.HearingEvent.HearingNoticed;
import org.onelicence.command.licence.LicenceCommand.AddComponent;
import org.onelicence.command.licence.LicenceCommand.ChangeLicence;
import org.onelicence.command.licence.LicenceCommand.Deregister;
import org.onelicence.command.licence.LicenceCommand.ExtendLicence;
import org.onelicence.command.licence.LicenceCommand.IssueLicence;
import org.onelicence.command.licence.LicenceCommand.LiftEndedSuspensions;
import org.onelicence.command.licence.LicenceCommand.RecordExpiry;
import org.onelicence.command.licence.LicenceCommand.RestoreComponent;
import org.onelicence.command.licence.LicenceCommand.RevokeAsPenalty;
import org.onelicence.command.licence.LicenceCommand.RevokeForUnlawfulGrant;
import org.onelicence.command.licence.LicenceCommand.SuspendAsPenalty;
import org.onelicence.command.licence.LicenceCommand.WithdrawForChangedCircumstances;
import org.onelicence.command.licence.LicenceLaw.Act;
import org.onelicence.command.licence.LicenceLaw.Part;

/** Asks a licence random things on random days, over a year's end and a leap day; the seed decides all of it. */
final class LicenceWalk {

    private static final LocalDate START = LocalDate.of(2027, 12, 20);
    private static final String FOOD = "X-01";
    private static final String FIRE = "X-10";
    private static final String ALCOHOL = "X-03";
    private static final List<String> PARTS = List.of(FOOD, FOOD, FOOD, FIRE, FIRE, ALCOHOL, "X-99");
    private static final List<DeregistrationGround> GROUNDS = List.of(DeregistrationGround.values());
    private static final List<String> NAMES = List.of("云间", "松江", "徐汇");

    private final MovedClock clock = new MovedClock();
    private final AggregateTestFixture<Licence> licence = LicenceRules.by(clock);

    /** One thing asked and answered. */
    record Step(Asked asked, LocalDate day, Outcome outcome, LicenceFile after) {}

    /** Walks {@code steps} steps after the issue and answers everything that was recorded. */
    List<RecordedEvent> walk(long seed, int steps, BiConsumer<Integer, Step> each) {
        var random = new Random(seed);
        var asking = new Asking(random);
        var recorded = new ArrayList<RecordedEvent>();
        LicenceFile file = null;
        clock.day = START.plusDays(random.nextInt(20));
        for (int step = 0; step <= steps; step++) {
            clock.minute = step;
            var asked = step == 0 ? asking.issue(clock.day) : asking.any(clock.day);
            for (var event : asked.before.apply(file == null ? 0 : file.certificateVersion())) {
                file = LicenceFile.after(file, event);
                recorded.add(new RecordedEvent(recorded.size(), clock.instant(), event));
            }
            var history = recorded.stream().map(RecordedEvent::event).toList();
            var outcome = Outcome.of(licence.given(history), asked.command, asked.actor);
            for (var event : outcome.events()) {
                file = LicenceFile.after(file, (LicenceEvent) event);
                recorded.add(new RecordedEvent(recorded.size(), clock.instant(), (LicenceEvent) event));
            }
            each.accept(step, new Step(asked, clock.day, outcome, Objects.requireNonNull(file)));
            clock.day = clock.day.plusDays(random.nextInt(8) == 0 ? random.nextInt(40) : random.nextInt(5));
        }
        return List.copyOf(recorded);
    }

    LocalDate today() {
        return clock.day;
    }

    /** The licence after this history once the licence itself has looked at the date. */
    LicenceFile withTimeRecorded(List<RecordedEvent> recorded) {
        var history = new ArrayList<Object>(
                recorded.stream().map(RecordedEvent::event).toList());
        for (var look : List.of(new LiftEndedSuspensions(ID), new RecordExpiry(ID))) {
            history.addAll(Outcome.of(licence.given(history), look, "nobody").events());
        }
        LicenceFile file = null;
        for (var event : history) {
            file = LicenceFile.after(file, (LicenceEvent) event);
        }
        return Objects.requireNonNull(file);
    }

    /** A command, who sends it, what the law is asked for it, and what had happened before, at the version it had. */
    record Asked(
            LicenceCommand command,
            String actor,
            Function<LicenceLaw, String> law,
            IntFunction<List<LicenceEvent>> before) {
        Asked(LicenceCommand command, String actor, Function<LicenceLaw, String> law) {
            this(command, actor, law, version -> List.of());
        }
    }

    private static final class Asking {
        private final Random random;
        private final boolean fireIsCore;
        private final boolean foodIsCore;

        Asking(Random random) {
            this.random = random;
            this.foodIsCore = random.nextInt(6) > 0;
            this.fireIsCore = random.nextInt(4) == 0;
        }

        Asked any(LocalDate day) {
            var ref = PARTS.get(random.nextInt(PARTS.size()));
            var actor = actor(ref.equals(FIRE) ? "frb" : "amr");
            var from = random.nextInt(3) > 0 ? null : day.plusDays(random.nextInt(6) - 4L);
            var act = new Act(ref, actor, day, from);
            return switch (random.nextInt(22)) {
                case 0, 1, 2, 3, 4 -> suspend(act);
                case 5, 6 -> new Asked(new RestoreComponent(ID, ref, "整改合格", from), actor, law -> law.restore(act));
                case 7 -> revoke(act);
                case 8 ->
                    new Asked(
                            new WithdrawForChangedCircumstances(ID, ref, "情况变化", "补偿", from),
                            actor,
                            law -> law.withdraw(act));
                case 9 -> penalise(act);
                case 10, 11 -> deregister(act);
                case 12 -> change(actor("amr"));
                case 13, 14 -> extend(actor("amr"), day);
                case 15 -> add(day);
                case 16, 17, 18 -> new Asked(new LiftEndedSuspensions(ID), "nobody", law -> law.lift(day));
                case 19, 20 -> new Asked(new RecordExpiry(ID), "nobody", law -> law.recordExpiry(day));
                default -> issue(day);
            };
        }

        private String actor(String right) {
            return random.nextInt(12) > 0
                    ? right
                    : List.of("nobody", "amr", "frb").get(random.nextInt(3));
        }

        private Asked suspend(Act act) {
            var until = random.nextInt(4) == 0 ? null : act.day().plusDays(random.nextInt(25) - 2L);
            return new Asked(
                    new SuspendAsPenalty(ID, act.part(), "卫生不合格", act.from(), until),
                    act.officer(),
                    law -> law.suspend(act, until));
        }

        private Asked revoke(Act act) {
            var back = random.nextBoolean() ? act.from() : act.day().minusDays(random.nextInt(60));
            var reaching = new Act(act.part(), act.officer(), act.day(), back);
            return new Asked(
                    new RevokeForUnlawfulGrant(ID, act.part(), UnlawfulGrantGround.FRAUD_OR_BRIBERY, "虚假材料", back),
                    act.officer(),
                    law -> law.revokeForUnlawfulGrant(reaching));
        }

        /** Most holders were told of the right to be heard and gave it up before. */
        private Asked penalise(Act act) {
            var command = new RevokeAsPenalty(ID, act.part(), "情节严重", act.from());
            if (random.nextInt(3) == 0) {
                return new Asked(command, act.officer(), law -> law.penalise(act));
            }
            var notice = new ComponentMeasure(act.part(), "事项", "情节严重", "告知", AMR, "PD-AMR-001", act.day());
            return new Asked(
                    command,
                    act.officer(),
                    law -> law.heard(act).penalise(act),
                    version -> List.of(
                            new HearingNoticed(ID, notice, "revocation", act.day(), version),
                            new HearingAnswered(ID, act.part(), "事项", false, act.day(), null, version)));
        }

        private Asked deregister(Act act) {
            var ground = GROUNDS.get(random.nextInt(GROUNDS.size()));
            return new Asked(
                    new Deregister(ID, act.part(), ground, "注销", act.from()),
                    act.officer(),
                    law -> law.deregister(act, ground.code()));
        }

        private Asked change(String actor) {
            var name = NAMES.get(random.nextInt(NAMES.size()));
            return new Asked(new ChangeLicence(ID, name, "更名"), actor, law -> law.change(actor, name));
        }

        private Asked extend(String actor, LocalDate day) {
            var to = day.plusDays(random.nextInt(90));
            return new Asked(new ExtendLicence(ID, to, "延续"), actor, law -> law.extend(actor, to));
        }

        private Asked add(LocalDate day) {
            var application = application();
            return new Asked(
                    new AddComponent(ID, application, component(ALCOHOL, false, AMR, day)),
                    "nobody",
                    law -> law.add(application.toString(), ALCOHOL, new Part(false, "amr", day)));
        }

        Asked issue(LocalDate day) {
            var application = application();
            var months = 1 + random.nextInt(3);
            var granted = day.minusDays(random.nextInt(3));
            var components =
                    List.of(component(FOOD, foodIsCore, AMR, granted), component(FIRE, fireIsCore, FRB, granted));
            var command = new IssueLicence(
                    ID,
                    "PD2026160000029",
                    application,
                    "chen",
                    "91310115MAT1E0015C",
                    "云间",
                    LicenceSamples.PREMISES,
                    16,
                    "咖啡店/茶馆",
                    "Coffee shop / teahouse",
                    months,
                    components);
            return new Asked(
                    command, "nobody", law -> law.issue(day, months, application.toString(), "云间", parts(granted)));
        }

        private Map<String, Part> parts(LocalDate granted) {
            var parts = new LinkedHashMap<String, Part>();
            parts.put(FOOD, new Part(foodIsCore, "amr", granted));
            parts.put(FIRE, new Part(fireIsCore, "frb", granted));
            return parts;
        }

        private UUID application() {
            return new UUID(7, random.nextInt(3));
        }

        private static GrantedComponent component(String ref, boolean core, Organ organ, LocalDate grantedOn) {
            return new GrantedComponent(
                    ref,
                    "事项",
                    "Matter",
                    "licence",
                    core,
                    organ,
                    null,
                    "文号" + ref,
                    grantedOn,
                    "法",
                    grantedOn,
                    null,
                    false);
        }
    }

    private static final class MovedClock extends Clock {
        private LocalDate day = START;
        private int minute;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atTime(10, minute).atZone(getZone()).toInstant();
        }
    }
}
