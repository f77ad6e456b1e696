package org.onelicence.command.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.onelicence.command.authority.AuthorityCommand.ActivateDelegation;
import org.onelicence.command.authority.AuthorityCommand.AppointOfficer;
import org.onelicence.command.authority.AuthorityCommand.AssignMatter;
import org.onelicence.command.authority.AuthorityCommand.DismissOfficer;
import org.onelicence.command.authority.AuthorityCommand.EndDelegation;
import org.onelicence.command.authority.AuthorityCommand.RegisterDepartment;
import org.onelicence.command.authority.AuthorityCommand.TransferPower;
import org.onelicence.command.authority.AuthorityEvent.DelegationActivated;
import org.onelicence.command.authority.AuthorityEvent.DelegationEnded;
import org.onelicence.command.authority.AuthorityEvent.DepartmentRegistered;
import org.onelicence.command.authority.AuthorityEvent.MatterAssigned;
import org.onelicence.command.authority.AuthorityEvent.OfficerAppointed;
import org.onelicence.command.authority.AuthorityEvent.OfficerDismissed;
import org.onelicence.command.authority.AuthorityEvent.PowerTransferred;
import org.onelicence.platform.problem.Refusal;

class AuthorityTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Organ CITY =
            new Organ("SH-MPA", "市药品监管局", "Shanghai Municipal Medical Products Administration");
    private static final Organ HERE = new Organ("PD-AMR", "浦东新区市场监管局", "Pudong AMR");

    private final FixtureConfiguration<Authority> department = new AggregateTestFixture<>(Authority.class);

    @Test
    void a_department_is_registered_once() {
        department
                .givenNoPriorActivity()
                .when(register("Pudong AMR"))
                .expectResultMessagePayload(true)
                .expectEvents(registered("Pudong AMR"));
    }

    @Test
    void registering_a_department_as_it_is_changes_nothing() {
        department
                .given(registered("Pudong AMR"))
                .when(register("Pudong AMR"))
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void a_department_described_anew_is_registered_again() {
        department
                .given(registered("Pudong AMR"))
                .when(register("Pudong Administration"))
                .expectEvents(registered("Pudong Administration"));
    }

    @Test
    void an_officer_is_appointed_with_capacities_and_dates() {
        department
                .given(registered("Pudong AMR"))
                .when(appoint("chen.li", Capacity.DECIDE, Capacity.INSPECT))
                .expectEvents(appointed("decide", "inspect"));
    }

    @Test
    void appointing_an_officer_as_he_is_changes_nothing() {
        department
                .given(registered("Pudong AMR"), appointed("decide", "inspect"))
                .when(appoint("chen.li", Capacity.INSPECT, Capacity.DECIDE))
                .expectNoEvents();
    }

    @Test
    void a_number_in_use_is_not_given_to_another() {
        department
                .given(registered("Pudong AMR"), appointed("decide"))
                .when(appoint("somebody.else", Capacity.DECIDE))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    @Test
    void an_appointment_without_a_power_is_refused() {
        department
                .given(registered("Pudong AMR"))
                .when(appoint("chen.li"))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    @Test
    void a_dismissed_officer_may_be_appointed_again() {
        department
                .given(registered("Pudong AMR"), appointed("decide"), dismissed())
                .when(appoint("chen.li", Capacity.DECIDE))
                .expectEvents(appointed("decide"));
    }

    @Test
    void nobody_is_dismissed_twice() {
        department
                .given(registered("Pudong AMR"), appointed("decide"), dismissed())
                .when(new DismissOfficer("PD-AMR", "PD-AMR-001", START.plusDays(9)))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    @Test
    void an_officer_serves_from_the_first_day_until_the_day_before_the_dismissal() {
        var officer = new Officer("1", "chen.li", Set.of(Capacity.DECIDE), START, null, START.plusDays(3));
        assertThat(officer.isOnDuty(START.minusDays(1))).isFalse();
        assertThat(officer.isOnDuty(START)).isTrue();
        assertThat(officer.isOnDuty(START.plusDays(2))).isTrue();
        assertThat(officer.isOnDuty(START.plusDays(3))).isFalse();
    }

    @Test
    void a_power_handed_down_is_recorded_with_the_department_that_received_it() {
        department.given(registered("Pudong AMR")).when(handDown()).expectEvents(handedDown());
    }

    @Test
    void the_same_power_is_not_handed_down_twice() {
        department
                .given(registered("Pudong AMR"), handedDown())
                .when(handDown())
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void a_delegation_that_ended_stays_ended_when_the_catalogue_is_loaded_again() {
        department
                .given(registered("Pudong AMR"), handedDown(), ended())
                .when(handDown())
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void a_delegation_ends_on_its_day() {
        department
                .given(registered("Pudong AMR"), handedDown())
                .when(new EndDelegation("PD-AMR", "C-20", "SH-MPA", START, "市级收回"))
                .expectEvents(ended());
    }

    @Test
    void a_delegation_nobody_made_cannot_end() {
        department
                .given(registered("Pudong AMR"))
                .when(new EndDelegation("PD-AMR", "C-20", "SH-MPA", START, "市级收回"))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    @Test
    void a_matter_is_assigned_once() {
        var asked = new AssignMatter("PD-AMR", "X-01", "食品经营许可", "Food", "licence", "食品安全法 art.35", "sourced");
        var event = new MatterAssigned("PD-AMR", "X-01", "食品经营许可", "Food", "licence", "食品安全法 art.35", "sourced");
        department.given(registered("Pudong AMR")).when(asked).expectEvents(event);
        department.given(registered("Pudong AMR"), event).when(asked).expectNoEvents();
    }

    @Test
    void a_power_goes_to_another_organ_once() {
        var matter = new MatterAssigned("PD-AMR", "X-01", "食品经营许可", "Food", "licence", "食品安全法 art.35", "sourced");
        var asked = new TransferPower("PD-AMR", "X-01", CITY, START, "机构改革");
        var event = new PowerTransferred("PD-AMR", "X-01", CITY, START, "机构改革");
        department.given(registered("Pudong AMR"), matter).when(asked).expectEvents(event);
        assertRefused(
                department.given(registered("Pudong AMR"), matter, event).when(asked), "power-already-transferred");
    }

    @Test
    void only_a_power_one_has_goes_elsewhere_and_not_to_oneself() {
        var matter = new MatterAssigned("PD-AMR", "X-01", "食品经营许可", "Food", "licence", "食品安全法 art.35", "sourced");
        assertRefused(
                department
                        .given(registered("Pudong AMR"))
                        .when(new TransferPower("PD-AMR", "X-01", CITY, START, "机构改革")),
                "power-unknown");
        assertRefused(
                department
                        .given(registered("Pudong AMR"), matter)
                        .when(new TransferPower("PD-AMR", "X-01", HERE, START, "机构改革")),
                "power-to-itself");
    }

    private static void assertRefused(ResultValidator<Authority> answer, String code) {
        answer.expectNoEvents().expectException(Refusal.class).expectExceptionMessage(startsWith(code + ":"));
    }

    private static RegisterDepartment register(String nameEn) {
        return new RegisterDepartment("PD-AMR", "浦东新区市场监管局", "浦东新区市场监督管理局", nameEn, "district", "seed");
    }

    private static DepartmentRegistered registered(String nameEn) {
        return new DepartmentRegistered("PD-AMR", "浦东新区市场监管局", "浦东新区市场监督管理局", nameEn, "district", "seed");
    }

    private static AppointOfficer appoint(String subject, Capacity... capacities) {
        return new AppointOfficer("PD-AMR", "PD-AMR-001", subject, Set.of(capacities), START, null);
    }

    private static OfficerAppointed appointed(String... capacities) {
        return new OfficerAppointed("PD-AMR", "PD-AMR-001", "chen.li", List.of(capacities), START, null);
    }

    private static OfficerDismissed dismissed() {
        return new OfficerDismissed("PD-AMR", "PD-AMR-001", START.plusDays(7));
    }

    private static ActivateDelegation handDown() {
        return new ActivateDelegation(
                "PD-AMR", "C-20", CITY, HERE, Delegation.HANDED_DOWN, LocalDate.of(2021, 2, 28), null, "seed");
    }

    private static DelegationActivated handedDown() {
        return new DelegationActivated(
                "PD-AMR", "C-20", CITY, HERE, HERE, Delegation.HANDED_DOWN, LocalDate.of(2021, 2, 28), null, "seed");
    }

    private static DelegationEnded ended() {
        return new DelegationEnded("PD-AMR", "C-20", "SH-MPA", START, "市级收回");
    }
}
