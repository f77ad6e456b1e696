package org.onelicence.supervision.tracking;

import static org.onelicence.supervision.Fixed.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.supervision.Fixed;
import org.onelicence.supervision.authority.Mandate;
import org.onelicence.supervision.register.Organ;
import org.onelicence.supervision.tracking.TrackingCommand.RecordVisit;
import org.onelicence.supervision.tracking.TrackingCommand.SettleTracking;
import org.onelicence.supervision.tracking.TrackingCommand.Settlement;
import org.onelicence.supervision.tracking.TrackingCommand.WatchCommitment;
import org.onelicence.supervision.tracking.TrackingCommand.WatchForApplication;
import org.onelicence.supervision.tracking.TrackingEvent.TrackingClosed;
import org.onelicence.supervision.tracking.TrackingEvent.TrackingOpened;
import org.onelicence.supervision.tracking.TrackingEvent.TrackingVisitRecorded;

class TrackingTest {

    private static final String LICENCE = "5b6f3a52-8c1e-8d3a-9f70-2b6f0a1c4e77";
    private static final TrackingId ID = TrackingId.ofCommitment(LICENCE, "X-10", "浦消〔2026〕1");
    private static final String USCC = "91310115MA1K4XYZ01";

    private static final Mandate FRB = new Mandate(false, "PD-FRB-001", Set.of("PD-FRB"));
    private static final Mandate SUPERVISOR = new Mandate(true, null, Set.of());

    private final AggregateTestFixture<Tracking> tracking = new AggregateTestFixture<>(Tracking.class);

    @BeforeEach
    void today() {
        tracking.registerInjectableResource(Fixed.CLOCK);
        tracking.registerInjectableResource(Fixed.CALENDAR);
        tracking.registerInjectableResource(new TrackingLimits(20, 10, 2, Map.of("X-10", 20)));
    }

    @Test
    void the_fire_promise_is_to_be_verified_in_twenty_working_days() {
        tracking.givenNoPriorActivity().when(watch("X-10")).expectEvents(opened("X-10", LocalDate.of(2026, 12, 21)));
    }

    @Test
    void any_other_promise_is_to_be_verified_in_two_months() {
        tracking.givenNoPriorActivity().when(watch("X-01")).expectEvents(opened("X-01", LocalDate.of(2027, 1, 23)));
    }

    @Test
    void watched_twice_is_watched_once() {
        tracking.given(opened("X-10", TODAY)).when(watch("X-10")).expectNoEvents();
    }

    @Test
    void a_kept_promise_closes_it() {
        tracking.given(opened("X-10", TODAY))
                .when(visit(TODAY, Finding.KEPT))
                .expectEvents(visited("kept", null), closed("kept"));
    }

    @Test
    void an_order_to_rectify_keeps_it_open_with_a_new_day() {
        tracking.given(opened("X-10", TODAY))
                .when(visit(TODAY, Finding.TO_RECTIFY))
                .expectEvents(visited("to-rectify", LocalDate.of(2026, 12, 7)));
    }

    @Test
    void a_finding_of_the_other_kind_is_refused() {
        tracking.given(opened("X-10", TODAY))
                .when(visit(TODAY, Finding.NOT_OPERATING))
                .expectException(Refusal.class)
                .expectNoEvents();
    }

    @Test
    void nobody_visits_tomorrow_or_before_it_began() {
        tracking.given(opened("X-10", TODAY))
                .when(visit(TODAY.plusDays(1), Finding.KEPT))
                .expectException(Refusal.class);
        tracking.given(opened("X-10", TODAY))
                .when(visit(TODAY.minusDays(1), Finding.KEPT))
                .expectException(Refusal.class);
    }

    @Test
    void what_is_closed_stays_closed() {
        tracking.given(opened("X-10", TODAY), closed("kept"))
                .when(visit(TODAY, Finding.BREACHED))
                .expectException(Refusal.class);
        tracking.given(opened("X-10", TODAY), closed("kept"))
                .when(new SettleTracking(ID, Settlement.COMPONENT_ENDED))
                .expectNoEvents();
    }

    @Test
    void a_promise_is_verified_by_its_department_only() {
        for (var stranger : List.of(new Mandate(false, "PD-HC-001", Set.of("PD-HC")), SUPERVISOR, Mandate.NONE)) {
            tracking.given(opened("X-10", TODAY))
                    .when(new RecordVisit(ID, TODAY, Finding.KEPT, "", stranger))
                    .expectNoEvents()
                    .expectException(Refusal.class);
        }
    }

    @Test
    void who_never_applied_belongs_to_no_department_and_is_visited_by_supervisors() {
        var told = new WatchForApplication(ID, "REG-1", USCC, "晓咖啡", 16, "咖啡店/茶馆", "世纪大道 1 号", "浦东新区", TODAY);
        tracking.givenCommands(told)
                .when(new RecordVisit(ID, TODAY, Finding.NOT_OPERATING, "", FRB))
                .expectNoEvents()
                .expectException(Refusal.class);
        tracking.givenCommands(told)
                .when(new RecordVisit(ID, TODAY, Finding.NOT_OPERATING, "", SUPERVISOR))
                .expectSuccessfulHandlerExecution();
    }

    private static WatchCommitment watch(String matterRef) {
        return new WatchCommitment(
                ID,
                LICENCE,
                "PD1",
                USCC,
                "上海晓咖啡有限公司",
                16,
                "咖啡店/茶馆",
                "世纪大道 1 号",
                "浦东新区",
                matterRef,
                "消防安全检查",
                new Organ("PD-FRB", "消防救援支队", "FRB"),
                TODAY);
    }

    private static TrackingOpened opened(String matterRef, LocalDate due) {
        return new TrackingOpened(
                ID,
                "commitment",
                USCC,
                "上海晓咖啡有限公司",
                16,
                "咖啡店/茶馆",
                "世纪大道 1 号",
                "浦东新区",
                null,
                LICENCE,
                "PD1",
                matterRef,
                "消防安全检查",
                "PD-FRB",
                "消防救援支队",
                TODAY,
                TODAY,
                due);
    }

    private static RecordVisit visit(LocalDate on, Finding finding) {
        return new RecordVisit(ID, on, finding, "已核查", FRB);
    }

    private static TrackingVisitRecorded visited(String finding, @Nullable LocalDate next) {
        return new TrackingVisitRecorded(ID, "commitment", USCC, TODAY, finding, "已核查", next, TODAY);
    }

    private static TrackingClosed closed(String outcome) {
        return new TrackingClosed(ID, "commitment", USCC, "上海晓咖啡有限公司", outcome, TODAY);
    }
}
