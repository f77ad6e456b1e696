package org.onelicence.supervision.publicity;

import static org.onelicence.supervision.Fixed.TODAY;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.supervision.Fixed;
import org.onelicence.supervision.authority.Mandate;
import org.onelicence.supervision.publicity.PublicityCommand.DiscloseLicence;
import org.onelicence.supervision.publicity.PublicityCommand.DisclosePenalty;
import org.onelicence.supervision.publicity.PublicityCommand.Publicise;
import org.onelicence.supervision.publicity.PublicityCommand.TakeDown;
import org.onelicence.supervision.publicity.PublicityEvent.LicencePublicised;
import org.onelicence.supervision.publicity.PublicityEvent.LicencePublicityDue;
import org.onelicence.supervision.publicity.PublicityEvent.PenaltyPublicised;
import org.onelicence.supervision.publicity.PublicityEvent.PenaltyPublicityDue;
import org.onelicence.supervision.publicity.PublicityEvent.PublicityTakenDown;

class PublicityTest {

    private static final PublicityId ID = PublicityId.ofGrant("application", "X-01");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 2); // seven working days from a Monday
    private static final LicenceRecord GRANT = new LicenceRecord(
            "浦许〔2026〕1", "食品经营许可", "普通", "准予", "91310115MA1K4XYZ01", "晓咖啡", "PD-AMR", "市场监管局", null, "食品安全法", TODAY);
    private static final PenaltyRecord PENALTY = new PenaltyRecord(
            "浦处〔2026〕1", "暂扣", "暂扣许可证件", "卫生", "行政处罚法", "91310115MA1K4XYZ01", "晓咖啡", "暂扣", "PD-AMR", "市场监管局", TODAY);

    private static final Mandate AMR = new Mandate(false, "PD-AMR-001", Set.of("PD-AMR"));
    private static final Mandate SUPERVISOR = new Mandate(true, null, Set.of());

    @Test
    void a_supervisor_publishes_what_waits_but_only_the_organ_takes_it_down() {
        var shown = new LicencePublicised(ID, GRANT, DUE, TODAY, false);
        fixture(false).given(due()).when(new Publicise(ID, SUPERVISOR)).expectEvents(shown);
        fixture(false).given(due()).when(new Publicise(ID, Mandate.NONE)).expectException(Refusal.class);
        fixture(true)
                .given(due(), shown)
                .when(new TakeDown(ID, "撤销", SUPERVISOR))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    @Test
    void a_grant_is_public_at_once() {
        fixture(true)
                .givenNoPriorActivity()
                .when(new DiscloseLicence(ID, GRANT))
                .expectEvents(due(), new LicencePublicised(ID, GRANT, DUE, TODAY, false));
    }

    @Test
    void told_twice_it_is_published_once() {
        fixture(true).given(due()).when(new DiscloseLicence(ID, GRANT)).expectNoEvents();
    }

    @Test
    void a_penalty_is_shown_for_three_years() {
        fixture(true)
                .givenNoPriorActivity()
                .when(new DisclosePenalty(ID, PENALTY))
                .expectEvents(
                        new PenaltyPublicityDue(ID, PENALTY, DUE, TODAY),
                        new PenaltyPublicised(ID, PENALTY, DUE, TODAY, false, TODAY.plusMonths(36)));
    }

    @Test
    void where_a_person_decides_it_waits_and_may_be_late() {
        fixture(false)
                .givenNoPriorActivity()
                .when(new DiscloseLicence(ID, GRANT))
                .expectEvents(due());
        var yesterday = TODAY.minusDays(1);
        fixture(false)
                .given(new LicencePublicityDue(ID, GRANT, yesterday, TODAY))
                .when(new Publicise(ID, AMR))
                .expectEvents(new LicencePublicised(ID, GRANT, yesterday, TODAY, true));
    }

    @Test
    void only_what_is_public_is_taken_down_and_stays_down() {
        var shown = new LicencePublicised(ID, GRANT, DUE, TODAY, false);
        var down = new PublicityTakenDown(ID, "撤销", TODAY);
        fixture(true).given(due(), shown).when(new TakeDown(ID, "撤销", AMR)).expectEvents(down);
        fixture(true).given(due()).when(new TakeDown(ID, "撤销", AMR)).expectException(Refusal.class);
        fixture(true).given(due(), shown, down).when(new Publicise(ID, AMR)).expectException(Refusal.class);
    }

    private static LicencePublicityDue due() {
        return new LicencePublicityDue(ID, GRANT, DUE, TODAY);
    }

    private static AggregateTestFixture<Publicity> fixture(boolean atOnce) {
        var publicity = new AggregateTestFixture<>(Publicity.class);
        publicity.registerInjectableResource(Fixed.CLOCK);
        publicity.registerInjectableResource(Fixed.CALENDAR);
        publicity.registerInjectableResource(new PublicityLimits(7, atOnce, 36, "普通", "行政处罚法第九条"));
        return publicity;
    }
}
