package org.onelicence.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.startsWith;
import static org.onelicence.command.commitment.CommitmentSamples.COMMITMENT;
import static org.onelicence.command.commitment.CommitmentSamples.FOUND_ON;
import static org.onelicence.command.commitment.CommitmentSamples.RECTIFY_BY;
import static org.onelicence.command.commitment.CommitmentSamples.VERIFY_BY;
import static org.onelicence.command.commitment.CommitmentSamples.breach;
import static org.onelicence.command.commitment.CommitmentSamples.found;
import static org.onelicence.command.commitment.CommitmentSamples.noted;
import static org.onelicence.command.commitment.CommitmentSamples.ordered;
import static org.onelicence.command.commitment.CommitmentSamples.rectified;
import static org.onelicence.command.commitment.CommitmentSamples.revoked;
import static org.onelicence.command.commitment.CommitmentSamples.scheduled;
import static org.onelicence.command.commitment.CommitmentSamples.verified;
import static org.onelicence.command.licence.LicenceSamples.AMR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.onelicence.command.authority.ARegister;
import org.onelicence.command.commitment.CommitmentCommand.ConfirmRectification;
import org.onelicence.command.commitment.CommitmentCommand.LookAtTheCommitment;
import org.onelicence.command.commitment.CommitmentCommand.RecordVerification;
import org.onelicence.command.commitment.CommitmentCommand.RevokeForBreach;
import org.onelicence.command.commitment.CommitmentCommand.ScheduleVerification;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentLimitTold;
import org.onelicence.command.licence.LicenceSamples;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.licence.LicencesInMemory;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.time.WorkingCalendar;

/** A promise after the grant that rests on it. */
class CommitmentTest {

    private static final LocalDate AFTER = RECTIFY_BY.plusDays(1);

    private final CommitmentTerms terms = new CommitmentTerms();

    @Test
    void the_time_to_check_runs_from_the_grant() {
        on(CommitmentSamples.GRANTED_ON).givenNoPriorActivity().when(schedule()).expectEvents(scheduled());
        on(CommitmentSamples.GRANTED_ON).given(scheduled()).when(schedule()).expectNoEvents();
    }

    @Test
    void fire_is_checked_within_twenty_working_days_and_class_two_devices_within_three_months() {
        var calendar = WorkingCalendar.published();
        var granted = LocalDate.of(2026, 11, 24);
        assertThat(terms.require("X-10").verifyBy(granted, calendar)).isEqualTo(calendar.plusWorkingDays(granted, 20));
        assertThat(terms.require("X-06").verifyBy(granted, calendar)).isEqualTo(LocalDate.of(2027, 2, 24));
        assertThat(terms.require("X-03").verifyBy(granted, calendar)).isEqualTo(LocalDate.of(2027, 1, 24));
    }

    @Test
    void what_is_as_promised_is_kept() {
        on(FOUND_ON)
                .given(scheduled())
                .when(new RecordVerification(COMMITMENT, found(true), null), by("amr2"))
                .expectEvents(verified());
    }

    @Test
    void what_is_not_must_be_put_right_by_a_day() {
        on(FOUND_ON)
                .given(scheduled())
                .when(new RecordVerification(COMMITMENT, found(false), RECTIFY_BY), by("amr2"))
                .expectEvents(breach(), ordered());
    }

    @Test
    void the_day_lies_ahead_and_not_too_far() {
        for (var day : List.of(FOUND_ON, FOUND_ON.plusDays(91), LocalDate.MAX)) {
            refused(
                    on(FOUND_ON).given(scheduled()),
                    new RecordVerification(COMMITMENT, found(false), day),
                    "amr2",
                    "commitment-rectify-by");
        }
        refused(
                on(FOUND_ON).given(scheduled()),
                new RecordVerification(COMMITMENT, found(false), null),
                "amr2",
                "commitment-rectify-by");
    }

    @Test
    void every_promised_element_is_looked_at_and_no_other() {
        var premises = found(true).subList(0, 1);
        var other = List.of(found(true).get(0), new ElementFinding(ApprovalElement.FUNDS, true, "资金到位"));
        var twice = List.of(found(true).get(0), found(true).get(0));
        var one = new ElementFinding(ApprovalElement.STAFF, false, "前后不一");
        var contradictory = List.of(found(true).get(0), found(true).get(1), one);
        for (var findings : List.of(premises, other, twice, contradictory)) {
            refused(
                    on(FOUND_ON).given(scheduled()),
                    new RecordVerification(COMMITMENT, findings, null),
                    "amr2",
                    "commitment-elements-differ");
        }
    }

    @Test
    void another_department_has_no_say() {
        refused(
                on(FOUND_ON).given(scheduled()),
                new RecordVerification(COMMITMENT, found(true), null),
                "frb",
                "officer-unknown");
    }

    @Test
    void put_right_is_put_right() {
        on(LocalDate.of(2026, 12, 20))
                .given(scheduled(), breach(), ordered())
                .when(new ConfirmRectification(COMMITMENT, "健康证明已补齐"), by("amr2"))
                .expectEvents(rectified());
        refused(
                on(AFTER).given(scheduled(), breach(), ordered(), rectified()),
                new RevokeForBreach(COMMITMENT, "逾期未整改"),
                "amr",
                "commitment-illegal-move");
    }

    @Test
    void grant_and_good_name_go_together_when_the_time_is_over() {
        on(AFTER)
                .given(scheduled(), breach(), ordered())
                .when(new RevokeForBreach(COMMITMENT, "逾期未整改"), by("amr"))
                .expectEvents(revoked(), noted());
    }

    @Test
    void not_before_its_last_day_is_over_nor_by_one_who_only_inspects() {
        refused(
                on(RECTIFY_BY).given(scheduled(), breach(), ordered()),
                new RevokeForBreach(COMMITMENT, "未整改"),
                "amr",
                "commitment-rectification-runs");
        refused(
                on(AFTER).given(scheduled(), breach(), ordered()),
                new RevokeForBreach(COMMITMENT, "未整改"),
                "amr2",
                "officer-lacks-capacity");
        refused(on(AFTER).given(scheduled()), new RevokeForBreach(COMMITMENT, "未整改"), "amr", "commitment-illegal-move");
    }

    @Test
    void without_a_running_component_there_is_nothing_to_revoke() {
        refused(
                on(AFTER, LicencesInMemory.of()).given(scheduled(), breach(), ordered()),
                new RevokeForBreach(COMMITMENT, "未整改"),
                "amr",
                "commitment-without-component");
    }

    @Test
    void the_department_is_told_once_that_the_time_has_passed() {
        var told = new CommitmentLimitTold(COMMITMENT, "verification-passed", VERIFY_BY.plusDays(1), VERIFY_BY, AMR);
        on(VERIFY_BY)
                .given(scheduled())
                .when(new LookAtTheCommitment(COMMITMENT))
                .expectNoEvents();
        on(VERIFY_BY.plusDays(1))
                .given(scheduled())
                .when(new LookAtTheCommitment(COMMITMENT))
                .expectEvents(told);
        on(VERIFY_BY.plusDays(9))
                .given(scheduled(), told)
                .when(new LookAtTheCommitment(COMMITMENT))
                .expectNoEvents();
        on(VERIFY_BY.plusDays(9))
                .given(scheduled(), verified())
                .when(new LookAtTheCommitment(COMMITMENT))
                .expectNoEvents();
    }

    @Test
    void what_the_law_excludes_is_named_with_its_ground() {
        assertThatThrownBy(() -> terms.require("X-01").refuseUnlessAdmitted(EnumSet.of(ApprovalElement.EQUIPMENT)))
                .hasMessageStartingWith("commitment-excluded")
                .hasMessageContaining("equipment (health-life-property)");
        assertThatThrownBy(() -> terms.require("X-01").refuseUnlessAdmitted(Set.of()))
                .hasMessageStartingWith("commitment-not-admitted");
        assertThatThrownBy(() -> terms.require("X-01").refuseUnlessAdmitted(EnumSet.of(ApprovalElement.FUNDS)))
                .hasMessageStartingWith("commitment-not-admitted");
        assertThatThrownBy(() -> terms.require("S-01")).hasMessageStartingWith("commitment-not-admitted");
    }

    private static ScheduleVerification schedule() {
        var made = scheduled();
        return new ScheduleVerification(
                made.commitmentId(),
                made.applicationId(),
                made.matterRef(),
                made.nameZh(),
                made.nameEn(),
                made.licenceId(),
                made.applicantSubject(),
                made.uscc(),
                made.holderName(),
                made.organ(),
                List.of(ApprovalElement.PREMISES, ApprovalElement.STAFF),
                made.textVersion(),
                made.textSha256(),
                made.grantedOn(),
                made.decisionNumber());
    }

    private AggregateTestFixture<Commitment> on(LocalDate day) {
        return on(day, LicencesInMemory.of(LicenceSamples.issued()));
    }

    private AggregateTestFixture<Commitment> on(LocalDate day, Licences licences) {
        var shanghai = ZoneId.of("Asia/Shanghai");
        var fixture = new AggregateTestFixture<>(Commitment.class);
        fixture.registerInjectableResource(
                        Clock.fixed(day.atTime(10, 0).atZone(shanghai).toInstant(), shanghai))
                .registerInjectableResource(ARegister.ofPudong())
                .registerInjectableResource(terms)
                .registerInjectableResource(WorkingCalendar.published())
                .registerInjectableResource(new RectificationLimits(90))
                .registerInjectableResource(licences);
        return fixture;
    }

    private static void refused(TestExecutor<Commitment> given, CommitmentCommand command, String who, String code) {
        given.when(command, by(who))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith(code + ":"));
    }

    private static Map<String, String> by(String subject) {
        return Map.of("actor", subject);
    }
}
