package org.onelicence.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.food;
import static org.onelicence.command.application.ApplicationSamples.submitted;
import static org.onelicence.command.licence.LicenceSamples.AAB;
import static org.onelicence.command.licence.LicenceSamples.AMR;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onelicence.command.Outcome;
import org.onelicence.command.application.ApplicationCommand.AbandonMatter;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.CorrectOnTheSpot;
import org.onelicence.command.application.ApplicationCommand.ExtendLimit;
import org.onelicence.command.application.ApplicationCommand.GrantMatter;
import org.onelicence.command.application.ApplicationCommand.LookAtTheClock;
import org.onelicence.command.application.ApplicationCommand.PauseClock;
import org.onelicence.command.application.ApplicationCommand.RecordInspection;
import org.onelicence.command.application.ApplicationCommand.RefuseAcceptance;
import org.onelicence.command.application.ApplicationCommand.RefuseMatter;
import org.onelicence.command.application.ApplicationCommand.RequestSupplement;
import org.onelicence.command.application.ApplicationCommand.ResumeClock;
import org.onelicence.command.application.ApplicationCommand.ScheduleInspection;
import org.onelicence.command.application.ApplicationCommand.SupplyMissing;
import org.onelicence.command.application.ApplicationEvent.ApplicationReceived;
import org.onelicence.command.application.ReviewLaw.Twist;
import org.onelicence.command.licence.LicencesInMemory;

/**
 * Whatever is asked of a matter on whatever day, the aggregate answers as the law beside it does, with the same code.
 * {@code -Dlaw.sequences=100000} is the long campaign, {@code -Dseed=…} repeats one sequence.
 */
class ReviewLawTest extends ApplicationRules {

    private static final LocalDate RECEIVED_ON = LocalDate.of(2026, 10, 12); // no holiday from here to the year's end
    private static final String ALCOHOL = "X-03";
    private static final int STEPS = 12;
    private static final int SEQUENCES = Integer.getInteger("law.sequences", 300);

    private final MovedClock clock = new MovedClock();

    @Test
    void the_aggregate_and_the_law_never_disagree() {
        arranged(clock, LicencesInMemory.of());
        var one = Long.getLong("seed");
        var seeds = one == null ? LongStream.range(0, SEQUENCES) : LongStream.of(one);
        seeds.forEach(seed ->
                assertThat(disagreement(seed, Twist.NONE)).as("seed %d", seed).isNull());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_law_without_one_of_its_rules_is_noticed(Twist twist) {
        arranged(clock, LicencesInMemory.of());
        assertThat(LongStream.range(0, 5_000)
                        .mapToObj(seed -> disagreement(seed, twist))
                        .anyMatch(said -> said != null))
                .isTrue();
    }

    /** Null where both said the same from the first step to the last. */
    private @Nullable String disagreement(long seed, Twist twist) {
        var random = new Random(seed);
        var law = new ReviewLaw(RECEIVED_ON, twist);
        var history = new ArrayList<Object>(List.of(
                submitted(List.of(
                        food(),
                        new MatterApplied(ALCOHOL, "酒类", "Alcohol", "licence", AMR, null, false, 20, "条例", "no"))),
                new ApplicationReceived(ID, RECEIVED_ON, AAB, "PD-AAB-001")));
        clock.day = RECEIVED_ON;
        for (int step = 0; step < STEPS; step++) {
            clock.day = clock.day.plusDays(random.nextInt(4));
            var asked = Asked.any(random, clock.day);
            var expected = asked.of(law, clock.day);
            var answered = Outcome.of(application.given(history), asked.command, asked.actor);
            if (!answered.word().equals(expected)) {
                return "step %d on %s, %s: the law says %s, the aggregate %s"
                        .formatted(step, clock.day, asked.command, expected, answered.word());
            }
            history.addAll(answered.events());
            var due = dueOn(history);
            if (due != null && law.due() != null && !due.equals(law.due())) {
                return "step %d on %s: due %s by the law, %s by the aggregate"
                        .formatted(step, clock.day, law.due(), due);
            }
        }
        return null;
    }

    private static @Nullable LocalDate dueOn(List<Object> history) {
        ApplicationFile file = null;
        for (var event : history) {
            file = ApplicationFile.after(file, (ApplicationEvent) event);
        }
        return file == null ? null : file.review(ALCOHOL).dueOn();
    }

    /** One thing that may be asked, and what the law is asked for it. */
    private record Asked(String name, Object command, String actor, boolean yes, LocalDate on, Set<String> officers) {

        private static final List<String> NAMES = List.of(
                "ask",
                "supply",
                "correct",
                "accept",
                "accept",
                "turnAway",
                "agree",
                "agree",
                "record",
                "record",
                "pause",
                "resume",
                "extend",
                "grant",
                "refuse",
                "abandon",
                "look");

        static Asked any(Random random, LocalDate day) {
            var name = NAMES.get(random.nextInt(NAMES.size()));
            var yes = random.nextBoolean();
            var on = day.plusDays(random.nextInt(40) - 3L);
            var officers = random.nextInt(4) == 0 ? Set.of("PD-AMR-001") : Set.of("PD-AMR-001", "PD-AMR-002");
            return switch (name) {
                case "ask" -> of(name, new RequestSupplement(ID, ALCOHOL, List.of("缺平面图")), "amr");
                case "supply" -> of(name, new SupplyMissing(ID, ALCOHOL, Map.of("1", "见附件")), "chen");
                case "correct" ->
                    of(name, new CorrectOnTheSpot(ID, ALCOHOL, Map.of("contactPhone", "13900000000")), "amr");
                case "accept" -> of(name, new AcceptMatter(ID, ALCOHOL), "amr");
                case "turnAway" ->
                    new Asked(name, new RefuseAcceptance(ID, ALCOHOL, ground(yes), "理由"), "amr", yes, on, officers);
                case "agree" ->
                    new Asked(
                            name,
                            new ScheduleInspection(ID, ALCOHOL, on, List.copyOf(officers)),
                            "amr",
                            yes,
                            on,
                            officers);
                case "record" ->
                    new Asked(name, new RecordInspection(ID, ALCOHOL, yes, "情况"), "amr2", yes, on, officers);
                case "pause" -> of(name, new PauseClock(ID, ALCOHOL, PauseGround.TEST, 5, "检验"), "amr");
                case "resume" -> of(name, new ResumeClock(ID, ALCOHOL, "合格"), "amr");
                case "extend" -> of(name, new ExtendLimit(ID, ALCOHOL, "复杂"), "amr-head");
                case "grant" -> of(name, new GrantMatter(ID, ALCOHOL), "amr");
                case "refuse" -> of(name, new RefuseMatter(ID, ALCOHOL, "不符合"), "amr");
                case "abandon" -> of(name, new AbandonMatter(ID, ALCOHOL, "不再经营"), "chen");
                default -> of(name, new LookAtTheClock(ID), "nobody");
            };
        }

        private static NotAcceptedGround ground(boolean forWantOfSupplement) {
            return forWantOfSupplement ? NotAcceptedGround.NOT_SUPPLEMENTED : NotAcceptedGround.NO_LICENCE_NEEDED;
        }

        private static Asked of(String name, Object command, String actor) {
            return new Asked(name, command, actor, false, RECEIVED_ON, Set.of());
        }

        String of(ReviewLaw law, LocalDate day) {
            return switch (name) {
                case "ask" -> law.ask(day);
                case "supply" -> law.supply();
                case "correct" -> law.correct(day);
                case "accept" -> law.accept(day);
                case "turnAway" -> law.turnAway(day, yes);
                case "agree" -> law.agreeInspection(day, on, officers);
                case "record" -> law.recordInspection(day, yes);
                case "pause" -> law.pause(day);
                case "resume" -> law.resume(day);
                case "extend" -> law.extend(day);
                case "grant" -> law.grant();
                case "refuse" -> law.refuse();
                case "abandon" -> law.abandon();
                default -> law.look(day);
            };
        }
    }

    private static final class MovedClock extends Clock {
        private LocalDate day = RECEIVED_ON;

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
            return day.atTime(10, 0).atZone(getZone()).toInstant();
        }
    }
}
