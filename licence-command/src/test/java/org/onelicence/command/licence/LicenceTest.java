package org.onelicence.command.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.command.licence.LicenceSamples.AMR;
import static org.onelicence.command.licence.LicenceSamples.APPLICATION;
import static org.onelicence.command.licence.LicenceSamples.ID;
import static org.onelicence.command.licence.LicenceSamples.TODAY;
import static org.onelicence.command.licence.LicenceSamples.alcohol;
import static org.onelicence.command.licence.LicenceSamples.fire;
import static org.onelicence.command.licence.LicenceSamples.food;
import static org.onelicence.command.licence.LicenceSamples.issued;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.onelicence.command.licence.LicenceEvent.ComponentAdded;
import org.onelicence.command.licence.LicenceEvent.ComponentDeregistered;
import org.onelicence.command.licence.LicenceEvent.ComponentExpired;
import org.onelicence.command.licence.LicenceEvent.ComponentRestored;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedAsPenalty;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedForUnlawfulGrant;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspended;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspensionLifted;
import org.onelicence.command.licence.LicenceEvent.ComponentWithdrawn;
import org.onelicence.command.licence.LicenceEvent.LicenceSynchronised;
import org.onelicence.platform.problem.Refusal;

class LicenceTest {

    private static final String FOOD = "X-01";
    private static final String FIRE = "X-10";
    private static final UUID ANOTHER_APPLICATION = UUID.fromString("0199c3a2-7f10-7c44-9a52-6e1b0c7d4f22");

    private FixtureConfiguration<Licence> licence = new AggregateTestFixture<>(Licence.class);

    @BeforeEach
    void setUp() {
        onThe(TODAY);
    }

    private void onThe(LocalDate day) {
        licence = LicenceRules.on(day);
    }

    @Test
    void the_first_issue_makes_a_valid_licence_with_one_validity_for_all_components() {
        licence.givenNoPriorActivity()
                .when(issue(APPLICATION, "PD202616000001K"))
                .expectResultMessagePayload(true)
                .expectState(state -> assertThat(state).isNotNull());
    }

    @Test
    void the_same_issue_again_changes_nothing() {
        licence.given(issued())
                .when(issue(APPLICATION, "PD2026160000029"))
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void an_active_licence_is_not_issued_again_for_another_application() {
        licence.given(issued())
                .when(issue(ANOTHER_APPLICATION, "PD2026160000029"))
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void a_licence_that_ended_begins_a_new_life_under_a_new_number() {
        licence.given(issued(), revokedAsPenalty(), synchronised("terminated"))
                .when(issue(ANOTHER_APPLICATION, "PD2026160000029"))
                .expectResultMessagePayload(true);
    }

    @Test
    void a_matter_granted_later_joins_with_the_licences_validity() {
        licence.given(issued())
                .when(new AddComponent(ID, APPLICATION, alcohol()))
                .expectEvents(new ComponentAdded(ID, alcohol().unified(TODAY, LocalDate.of(2031, 11, 19)), TODAY, 2));
    }

    @Test
    void a_component_is_not_added_twice() {
        licence.given(issued(), new ComponentAdded(ID, alcohol(), TODAY, 2))
                .when(new AddComponent(ID, APPLICATION, alcohol()))
                .expectNoEvents();
    }

    @Test
    void suspending_the_core_component_suspends_the_licence_in_the_same_append() {
        licence.given(issued())
                .when(new SuspendAsPenalty(ID, FOOD, "后厨不洁", null, TODAY.plusDays(30)), by("amr"))
                .expectEvents(
                        new ComponentSuspended(ID, measure(FOOD, "后厨不洁", 2), TODAY.plusDays(30), 2),
                        new LicenceSynchronised(ID, "suspended", TODAY, 2));
    }

    @Test
    void suspending_an_optional_component_restricts_the_licence() {
        licence.given(issued(List.of(food(), alcohol())))
                .when(new SuspendAsPenalty(ID, "X-03", "无台账", TODAY, null), by("amr"))
                .expectEvents(
                        new ComponentSuspended(ID, measureOfAlcohol("无台账"), null, 2),
                        new LicenceSynchronised(ID, "restricted", TODAY, 2));
    }

    @Test
    void restoring_it_makes_the_licence_valid_again() {
        licence.given(issued(), suspended(), synchronised("suspended"))
                .when(new RestoreComponent(ID, FOOD, "已整改", null), by("amr"))
                .expectEvents(
                        new ComponentRestored(ID, measure(FOOD, "已整改", 3), 3),
                        new LicenceSynchronised(ID, "valid", TODAY, 3));
    }

    @Test
    void the_four_endings_are_kept_apart() {
        ending(new RevokeForUnlawfulGrant(ID, FOOD, UnlawfulGrantGround.FRAUD_OR_BRIBERY, "骗取", null))
                .expectEvents(
                        new ComponentRevokedForUnlawfulGrant(ID, measure(FOOD, "骗取", 2), "fraud-or-bribery", 2),
                        new LicenceSynchronised(ID, "terminated", TODAY, 2));
    }

    @Test
    void a_withdrawal_is_no_revocation() {
        ending(new WithdrawForChangedCircumstances(ID, FOOD, "情势变更", "补偿损失", null))
                .expectEvents(
                        new ComponentWithdrawn(ID, measure(FOOD, "情势变更", 2), "补偿损失", 2),
                        new LicenceSynchronised(ID, "terminated", TODAY, 2));
    }

    @Test
    void a_penalty_is_neither() {
        var noticed = new HearingNoticed(ID, measure(FOOD, "情节严重", 1), "revocation", TODAY, 1);
        var givenUp = new HearingAnswered(ID, FOOD, food().nameZh(), false, TODAY, null, 1);
        licence.given(issued(), noticed, givenUp)
                .when(new RevokeAsPenalty(ID, FOOD, "情节严重", null), by("amr"))
                .expectEvents(
                        new ComponentRevokedAsPenalty(ID, measure(FOOD, "情节严重", 2), 2),
                        new LicenceSynchronised(ID, "terminated", TODAY, 2));
    }

    @Test
    void deregistration_closes_the_record_of_an_ended_entity() {
        ending(new Deregister(ID, FOOD, DeregistrationGround.ENTITY_TERMINATED, "企业注销", null))
                .expectEvents(
                        new ComponentDeregistered(ID, measure(FOOD, "企业注销", 2), "entity-terminated", 2),
                        new LicenceSynchronised(ID, "terminated", TODAY, 2));
    }

    @Test
    void when_every_component_is_deregistered_so_is_the_licence() {
        licence.given(issued(List.of(food())))
                .when(new Deregister(ID, FOOD, DeregistrationGround.ENTITY_TERMINATED, "企业注销", null), by("amr"))
                .expectEvents(
                        new ComponentDeregistered(ID, measure(FOOD, "企业注销", 2), "entity-terminated", 2),
                        new LicenceSynchronised(ID, "deregistered", TODAY, 2));
    }

    @Test
    void no_deregistration_on_a_ground_that_did_not_happen() {
        ending(new Deregister(ID, FOOD, DeregistrationGround.PERMIT_ENDED, "无", null))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage("deregistration-ground-missing: "
                        + "A component that is valid is not deregistered on the ground permit-ended");
    }

    @Test
    void a_revoked_component_stays_revoked() {
        licence.given(issued(), revokedAsPenalty(), synchronised("terminated"))
                .when(new RestoreComponent(ID, FOOD, "请求", null), by("amr"))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    @Test
    void a_penalty_takes_effect_neither_yesterday_nor_tomorrow() {
        licence.given(issued())
                .when(new SuspendAsPenalty(ID, FOOD, "x", TODAY.minusDays(1), null), by("amr"))
                .expectNoEvents()
                .expectException(Refusal.class);
        licence.given(issued())
                .when(new SuspendAsPenalty(ID, FOOD, "x", TODAY.plusDays(1), null), by("amr"))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    @Test
    void what_was_granted_unlawfully_may_be_revoked_back_to_the_grant() {
        licence.given(issued())
                .when(
                        new RevokeForUnlawfulGrant(
                                ID, FOOD, UnlawfulGrantGround.FRAUD_OR_BRIBERY, "骗取", LicenceSamples.ISSUED_ON),
                        by("amr"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_ended_licence_is_not_changed() {
        licence.given(issued(), revokedAsPenalty(), synchronised("terminated"))
                .when(new ChangeLicence(ID, "新名称", "更名"), by("amr"))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    @Test
    void a_validity_only_grows() {
        licence.given(issued())
                .when(new ExtendLicence(ID, LocalDate.of(2030, 1, 1), "延续"), by("amr"))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    @Test
    void after_the_last_day_every_component_expires_once() {
        var after = LocalDate.of(2031, 11, 20);
        onThe(after);
        licence.given(issued())
                .when(new RecordExpiry(ID))
                .expectEvents(
                        new ComponentExpired(ID, FOOD, food().nameZh(), after, 2),
                        new ComponentExpired(ID, FIRE, fire().nameZh(), after, 3),
                        new LicenceSynchronised(ID, "expired", after, 3));
    }

    @Test
    void before_the_last_day_has_passed_nothing_expires() {
        onThe(LocalDate.of(2031, 11, 19));
        licence.given(issued()).when(new RecordExpiry(ID)).expectNoEvents();
    }

    @Test
    void a_suspension_ends_on_the_day_after_its_last_with_an_event() {
        onThe(LocalDate.of(2026, 12, 25)); // nobody looked on the 23rd
        licence.given(issued(), suspendedUntil(LocalDate.of(2026, 12, 22)), synchronised("suspended"))
                .when(new LiftEndedSuspensions(ID))
                .expectEvents(
                        new ComponentSuspensionLifted(ID, FOOD, food().nameZh(), LocalDate.of(2026, 12, 23), 3),
                        new LicenceSynchronised(ID, "valid", LocalDate.of(2026, 12, 25), 3));
    }

    @Test
    void on_its_last_day_or_without_an_end_a_suspension_stands() {
        onThe(LocalDate.of(2026, 12, 22));
        licence.given(issued(), suspendedUntil(LocalDate.of(2026, 12, 22)), synchronised("suspended"))
                .when(new LiftEndedSuspensions(ID))
                .expectNoEvents();
        onThe(LocalDate.of(2030, 1, 2));
        licence.given(issued(), suspendedUntil(null), synchronised("suspended"))
                .when(new LiftEndedSuspensions(ID))
                .expectNoEvents();
    }

    @Test
    void what_expired_while_it_was_suspended_does_not_come_back() {
        onThe(LocalDate.of(2031, 11, 20));
        licence.given(issued(), suspendedUntil(LocalDate.of(2031, 11, 19)), synchronised("suspended"))
                .when(new LiftEndedSuspensions(ID))
                .expectNoEvents();
    }

    private static ComponentSuspended suspendedUntil(@Nullable LocalDate until) {
        var measure = new ComponentMeasure(FOOD, food().nameZh(), "理由", "文号", AMR, "PD-AMR-001", TODAY);
        return new ComponentSuspended(ID, measure, until, 2);
    }

    private ResultValidator<Licence> ending(LicenceCommand command) {
        return licence.given(issued()).when(command, by("amr"));
    }

    private static Map<String, String> by(String subject) {
        return Map.of("actor", subject);
    }

    private static IssueLicence issue(UUID application, String number) {
        return new IssueLicence(
                ID,
                number,
                application,
                "chen",
                "91310115MAT1E0015C",
                "上海云间咖啡有限公司",
                LicenceSamples.PREMISES,
                16,
                "咖啡店/茶馆",
                "Coffee shop / teahouse",
                60,
                List.of(food(), fire()));
    }

    private static ComponentMeasure measure(String matterRef, String grounds, int version) {
        return new ComponentMeasure(
                matterRef, food().nameZh(), grounds, number(matterRef, version), AMR, "PD-AMR-001", TODAY);
    }

    private static ComponentMeasure measureOfAlcohol(String grounds) {
        return new ComponentMeasure("X-03", alcohol().nameZh(), grounds, number("X-03", 2), AMR, "PD-AMR-001", TODAY);
    }

    private static String number(String matterRef, int version) {
        return DecisionNumbers.of(AMR, TODAY, "PD202616000001K", matterRef, Integer.toString(version));
    }

    private static ComponentSuspended suspended() {
        return new ComponentSuspended(ID, measure(FOOD, "后厨不洁", 2), null, 2);
    }

    private static ComponentRevokedAsPenalty revokedAsPenalty() {
        return new ComponentRevokedAsPenalty(ID, measure(FOOD, "情节严重", 2), 2);
    }

    private static LicenceSynchronised synchronised(String standing) {
        return new LicenceSynchronised(ID, standing, TODAY, 2);
    }
}
