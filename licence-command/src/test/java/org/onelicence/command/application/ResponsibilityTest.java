package org.onelicence.command.application;

import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.accepted;
import static org.onelicence.command.application.ApplicationSamples.granted;
import static org.onelicence.command.application.ApplicationSamples.inspectionRecorded;
import static org.onelicence.command.application.ApplicationSamples.inspectionScheduled;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.application.ApplicationSamples.recused;
import static org.onelicence.command.application.ApplicationSamples.submitted;
import static org.onelicence.command.licence.LicenceSamples.AMR;
import static org.onelicence.command.licence.LicenceSamples.FRB;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.FollowThePower;
import org.onelicence.command.application.ApplicationCommand.GrantMatter;
import org.onelicence.command.application.ApplicationCommand.RecordInspection;
import org.onelicence.command.application.ApplicationCommand.RecuseOfficer;
import org.onelicence.command.application.ApplicationCommand.ScheduleInspection;
import org.onelicence.command.application.ApplicationEvent.MatterDeemedAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterReassigned;
import org.onelicence.command.application.ApplicationEvent.OfficerRecused;
import org.onelicence.command.authority.ARegister;
import org.onelicence.command.authority.AuthorityEvent;
import org.onelicence.command.authority.AuthorityEvent.DelegationActivated;
import org.onelicence.command.authority.AuthorityEvent.DelegationEnded;
import org.onelicence.command.authority.AuthorityEvent.OfficerAppointed;
import org.onelicence.command.authority.AuthorityEvent.PowerTransferred;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.LicencesInMemory;

/** Which organ answers for a matter, which officer must keep away from it, and when one pair of eyes is not enough. */
class ResponsibilityTest extends ApplicationRules {

    private static final Organ CITY = new Organ("SH-AMR", "市市场监管局", "Shanghai AMR");
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 6, 30);

    @Test
    void an_open_review_follows_its_power_and_its_clock_goes_on() {
        registerAfter(moved(AMR, FRB, TODAY));
        application
                .given(submitted(), received(), accepted(FOOD))
                .when(new FollowThePower(ID, FOOD))
                .expectEvents(new MatterReassigned(ID, FOOD, TODAY, AMR, FRB, null, "机构改革"));
        refused(
                application.given(submitted(), received(), accepted(FOOD), reassigned()),
                new GrantMatter(ID, FOOD),
                "amr",
                "officer-unknown");
        application
                .given(submitted(), received(), accepted(FOOD), reassigned())
                .when(new GrantMatter(ID, FOOD), by("frb"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_power_that_was_passed_on_goes_back_when_the_passing_ends() {
        registerAfter(entrusted(null), new DelegationEnded("PD-AMR", FOOD, CITY.code(), TODAY, "委托期满"));
        application
                .given(submitted(), received(), accepted(FOOD))
                .when(new FollowThePower(ID, FOOD))
                .expectEvents(new MatterReassigned(ID, FOOD, TODAY, AMR, CITY, null, "委托终止"));
    }

    @Test
    void a_power_that_ran_out_by_its_own_date_is_gone_too() {
        registerAfter(entrusted(TODAY.minusDays(1)));
        application
                .given(submitted(), received(), accepted(FOOD))
                .when(new FollowThePower(ID, FOOD))
                .expectEvents(new MatterReassigned(ID, FOOD, TODAY, AMR, CITY, null, "委托终止"));
    }

    @Test
    void a_power_that_came_back_is_here_again() {
        registerAfter(moved(AMR, FRB, TODAY.minusDays(2)), moved(FRB, AMR, TODAY));
        application
                .given(submitted(), received(), accepted(FOOD))
                .when(new FollowThePower(ID, FOOD))
                .expectResultMessagePayload(false)
                .expectNoEvents();
        application
                .given(submitted(), received(), accepted(FOOD), reassigned())
                .when(new FollowThePower(ID, FOOD))
                .expectEvents(new MatterReassigned(ID, FOOD, TODAY, FRB, AMR, null, "机构改革"));
    }

    @Test
    void nobody_acts_by_a_power_between_its_end_and_the_reassignment() {
        registerAfter(moved(AMR, FRB, TODAY));
        refused(application.given(submitted(), received()), new AcceptMatter(ID, FOOD), "amr", "power-ended");
    }

    @Test
    void a_power_that_ends_tomorrow_is_used_today() {
        registerAfter(moved(AMR, FRB, TODAY.plusDays(1)));
        application
                .given(submitted(), received())
                .when(new AcceptMatter(ID, FOOD), by("amr"))
                .expectSuccessfulHandlerExecution();
        application
                .given(submitted(), received())
                .when(new FollowThePower(ID, FOOD))
                .expectNoEvents();
    }

    @Test
    void what_was_decided_stays_with_the_organ_of_its_day() {
        registerAfter(moved(AMR, FRB, TODAY));
        application
                .given(submitted(), received(), accepted(FOOD), granted(FOOD))
                .when(new FollowThePower(ID, FOOD))
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void who_stepped_back_is_refused_from_then_on() {
        application
                .given(submitted(), received(), accepted(FOOD))
                .when(new RecuseOfficer(ID, FOOD, "PD-AMR-001", RecusalGround.RELATIVE), by("amr"))
                .expectEvents(new OfficerRecused(ID, FOOD, TODAY, "PD-AMR-001", "relative", AMR, "PD-AMR-001"));
        refused(
                application.given(submitted(), received(), accepted(FOOD), recused(FOOD, "PD-AMR-001")),
                new GrantMatter(ID, FOOD),
                "amr",
                "officer-recused");
    }

    @Test
    void the_head_keeps_an_officer_away_and_nobody_else_does() {
        application
                .given(submitted(), received(), accepted(FOOD))
                .when(new RecuseOfficer(ID, FOOD, "PD-AMR-001", RecusalGround.OTHER), by("amr-head"))
                .expectEvents(new OfficerRecused(ID, FOOD, TODAY, "PD-AMR-001", "other", AMR, "PD-AMR-009"));
        refused(
                application.given(submitted(), received(), accepted(FOOD)),
                new RecuseOfficer(ID, FOOD, "PD-AMR-001", RecusalGround.OTHER),
                "amr2",
                "officer-lacks-capacity");
        refused(
                application.given(submitted(), received(), accepted(FOOD)),
                new RecuseOfficer(ID, FOOD, "PD-FRB-001", RecusalGround.OTHER),
                "amr-head",
                "officer-number-unknown");
    }

    @Test
    void who_was_recused_neither_inspects_nor_signs_an_inspection() {
        refused(
                application.given(submitted(), received(), accepted(FOOD), recused(FOOD, "PD-AMR-002")),
                new ScheduleInspection(ID, FOOD, TODAY, List.of("PD-AMR-001", "PD-AMR-002")),
                "amr",
                "officer-recused");
        refused(
                application.given(
                        submitted(),
                        received(),
                        accepted(FOOD),
                        inspectionScheduled(FOOD, TODAY),
                        recused(FOOD, "PD-AMR-001")),
                new RecordInspection(ID, FOOD, true, "符合"),
                "amr2",
                "officer-recused");
    }

    @Test
    void nobody_is_recused_twice_or_from_what_is_decided() {
        refused(
                application.given(submitted(), received(), accepted(FOOD), recused(FOOD, "PD-AMR-001")),
                new RecuseOfficer(ID, FOOD, "PD-AMR-001", RecusalGround.RELATIVE),
                "amr",
                "officer-recused");
        refused(
                application.given(submitted(), received(), accepted(FOOD), granted(FOOD)),
                new RecuseOfficer(ID, FOOD, "PD-AMR-001", RecusalGround.RELATIVE),
                "amr",
                "matter-already-decided");
    }

    @Test
    void where_four_eyes_are_wanted_who_accepted_alone_does_not_grant() {
        fourEyesFor(FOOD);
        refused(
                application.given(submitted(), received(), accepted(FOOD)),
                new GrantMatter(ID, FOOD),
                "amr",
                "four-eyes-needed");
        application
                .given(submitted(), received(), accepted(FOOD))
                .when(new GrantMatter(ID, FOOD), by("amr3"))
                .expectSuccessfulHandlerExecution();
        application
                .given(
                        submitted(),
                        received(),
                        accepted(FOOD),
                        inspectionScheduled(FOOD, TODAY),
                        inspectionRecorded(FOOD, TODAY, true))
                .when(new GrantMatter(ID, FOOD), by("amr"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_time_accepted_nobody_has_seen_so_one_officer_is_not_enough() {
        fourEyesFor(FOOD);
        var deemed = new MatterDeemedAccepted(ID, FOOD, TODAY, TODAY.plusDays(28), TODAY, AMR, null);
        refused(
                application.given(submitted(), received(), deemed),
                new GrantMatter(ID, FOOD),
                "amr",
                "four-eyes-needed");
    }

    private void fourEyesFor(String matterRef) {
        fourEyes = new FourEyes(Set.of(matterRef));
        registerAfter(new OfficerAppointed("PD-AMR", "PD-AMR-003", "amr3", List.of("decide"), LONG_AGO, null));
    }

    private void registerAfter(AuthorityEvent... events) {
        register = ARegister.ofPudong(events);
        arranged(TODAY, LicencesInMemory.of());
    }

    private static MatterReassigned reassigned() {
        return new MatterReassigned(ID, FOOD, TODAY, AMR, FRB, null, "机构改革");
    }

    private static PowerTransferred moved(Organ from, Organ to, LocalDate on) {
        return new PowerTransferred(from.code(), FOOD, to, on, "机构改革");
    }

    private static DelegationActivated entrusted(@Nullable LocalDate until) {
        return new DelegationActivated("PD-AMR", FOOD, CITY, AMR, CITY, "entrusted", LONG_AGO, until, "seed");
    }
}
