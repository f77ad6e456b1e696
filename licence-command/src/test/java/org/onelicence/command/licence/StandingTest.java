package org.onelicence.command.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.onelicence.command.licence.LicenceSamples.AMR;
import static org.onelicence.command.licence.LicenceSamples.ID;
import static org.onelicence.command.licence.LicenceSamples.alcohol;
import static org.onelicence.command.licence.LicenceSamples.fire;
import static org.onelicence.command.licence.LicenceSamples.food;
import static org.onelicence.command.licence.LicenceSamples.issued;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onelicence.command.licence.ExtensionEvent.ExtensionDeemedGranted;
import org.onelicence.command.licence.LicenceEvent.ComponentAdded;
import org.onelicence.command.licence.LicenceEvent.ComponentDeregistered;
import org.onelicence.command.licence.LicenceEvent.ComponentExpired;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedForUnlawfulGrant;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspended;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspensionLifted;
import org.onelicence.command.licence.LicenceEvent.LicenceExtended;
import org.onelicence.command.licence.LicenceEvent.LicenceIssued;
import org.onelicence.command.licence.PermitEvent.DecisionSetAside;

/** Why a licence is worth what it is worth, on any day and as known at any instant. */
class StandingTest {

    private static final LocalDate ISSUED = LicenceSamples.ISSUED_ON; // 2026-11-20, to 2031-11-19
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final List<RecordedEvent> events = new ArrayList<>();

    @Test
    void before_its_issue_no_licence_is_worth_anything() {
        recorded(ISSUED, issued());
        assertThat(on(ISSUED.minusDays(1)).standing()).isEqualTo("not-issued");
        assertThat(on(ISSUED).standing()).isEqualTo("valid");
    }

    @Test
    void a_valid_licence_names_the_grants_it_stands_on() {
        recorded(ISSUED, issued());
        var standing = on(TODAY);
        assertThat(standing.rule().code()).isEqualTo("all-valid");
        assertThat(standing.causes())
                .extracting(StandingCause::type, StandingCause::decisionNumber)
                .containsExactly(
                        tuple("licence.issued", "浦市监许准字〔2026〕第000123号"),
                        tuple("licence.issued", "浦消安检字〔2026〕第000045号"));
        assertThat(standing.causes()).extracting(StandingCause::organ).contains(AMR);
        assertThat(standing.nextChangeOn()).isEqualTo("2031-11-20");
    }

    @Test
    void a_suspension_ends_the_day_after_its_last_though_nobody_recorded_it() {
        recorded(ISSUED, issued());
        recorded(day("2027-02-20"), suspended("X-01", "2027-02-20", day("2027-02-28")));
        assertThat(on(day("2027-02-28")).rule().code()).isEqualTo("core-suspended");
        var after = on(day("2027-03-01"));
        assertThat(after.standing()).isEqualTo("valid");
        assertThat(component(after, "X-01").rule().code()).isEqualTo("suspension-over");
        assertThat(component(after, "X-01").since()).isEqualTo("2027-03-01");
        assertThat(component(after, "X-01").causes())
                .extracting(StandingCause::type)
                .containsExactly("component.suspended");
        recorded(day("2027-03-05"), new ComponentSuspensionLifted(ID, "X-01", "食品经营许可", day("2027-03-01"), 3));
        assertThat(component(on(day("2027-03-01")), "X-01").causes())
                .extracting(StandingCause::type)
                .containsExactly("component.suspension-lifted");
    }

    @Test
    void a_suspension_over_the_end_of_february_knows_the_leap_day() {
        recorded(ISSUED, issued());
        recorded(day("2028-02-20"), suspended("X-10", "2028-02-20", day("2028-02-28")));
        assertThat(on(day("2028-02-28")).standing()).isEqualTo("restricted");
        assertThat(on(day("2028-02-28")).lostScope())
                .extracting(ComponentOnDay::matterRef)
                .containsExactly("X-10");
        assertThat(on(day("2028-02-29")).standing()).isEqualTo("valid");
    }

    @Test
    void a_day_to_come_is_a_forecast() {
        recorded(ISSUED, issued());
        assertThat(on(TODAY).forecast()).isFalse();
        var last = on(day("2031-11-19"));
        assertThat(last.forecast()).isTrue();
        assertThat(last.standing()).isEqualTo("valid");
        var after = on(day("2031-11-20"));
        assertThat(after.rule().code()).isEqualTo("core-expired");
        assertThat(after.causes()).extracting(StandingCause::type).contains("licence.issued");
    }

    @Test
    void an_unlawful_grant_is_revoked_back_to_its_day_but_nobody_knew_it_before() {
        recorded(ISSUED, issued());
        recorded(TODAY, new ComponentRevokedForUnlawfulGrant(ID, measure("X-01", "2026-12-31"), null, 2));
        assertThat(on(day("2026-12-30")).standing()).isEqualTo("valid");
        var then = on(day("2026-12-31"));
        assertThat(then.standing()).isEqualTo("terminated");
        assertThat(then.causes()).extracting(StandingCause::sequence).containsExactly(1L);
        var asKnownThen = history().on(day("2026-12-31"), Instant.parse("2027-01-02T00:00:00Z"), TODAY);
        assertThat(asKnownThen.standing()).isEqualTo("valid");
    }

    @Test
    void a_revocation_that_reaches_back_is_not_undone_by_an_older_lift() {
        recorded(ISSUED, issued());
        recorded(day("2027-01-01"), suspended("X-01", "2027-01-01", day("2027-01-10")));
        recorded(day("2027-01-12"), new ComponentSuspensionLifted(ID, "X-01", "食品经营许可", day("2027-01-11"), 3));
        recorded(TODAY, new ComponentRevokedForUnlawfulGrant(ID, measure("X-01", "2027-01-05"), null, 4));
        assertThat(on(day("2027-01-04")).standing()).isEqualTo("suspended");
        assertThat(on(day("2027-01-20")).standing()).isEqualTo("terminated");
    }

    @Test
    void an_expiry_recorded_late_counts_from_the_day_after_the_last() {
        recorded(ISSUED, issued(List.of(food())));
        recorded(day("2031-11-25"), new ComponentExpired(ID, "X-01", "食品经营许可", day("2031-11-25"), 2));
        assertThat(component(on(day("2031-11-20")), "X-01").since()).isEqualTo("2031-11-20");
        assertThat(component(on(day("2031-12-31")), "X-01").since()).isEqualTo("2031-11-20");
    }

    @Test
    void an_extension_leaves_no_gap() {
        recorded(ISSUED, issued());
        var to = day("2036-02-29");
        recorded(TODAY, new LicenceExtended(ID, day("2031-11-19"), to, "延续", TODAY, "文号", AMR, "PD-AMR-001", 2));
        assertThat(on(day("2031-11-20")).standing()).isEqualTo("valid");
        assertThat(on(to).standing()).isEqualTo("valid");
        var after = component(on(day("2036-03-01")), "X-01");
        assertThat(after.standing()).isEqualTo(ComponentStanding.EXPIRED);
        assertThat(after.causes()).extracting(StandingCause::type).contains("licence.extended");
    }

    @Test
    void silence_extends_without_a_gap_too() {
        recorded(ISSUED, issued());
        var deemed = new ExtensionDeemedGranted(
                ID,
                day("2031-10-01"),
                day("2031-11-19"),
                day("2036-11-19"),
                day("2031-11-20"),
                day("2031-11-22"),
                AMR,
                2);
        recorded(day("2031-11-22"), deemed);
        assertThat(on(day("2031-11-20")).standing()).isEqualTo("valid");
        assertThat(on(day("2036-11-20")).causes())
                .extracting(StandingCause::type)
                .contains("licence.extension-deemed-granted");
    }

    @Test
    void a_measure_that_a_court_annulled_never_held() {
        recorded(ISSUED, issued());
        recorded(day("2027-01-10"), new ComponentRevokedForUnlawfulGrant(ID, measure("X-01", "2026-12-31"), null, 2));
        assertThat(on(day("2027-01-15")).standing()).isEqualTo("terminated");
        recorded(day("2027-02-10"), setAside("2027-02-10"));
        var between = on(day("2027-01-15"));
        assertThat(between.standing()).isEqualTo("valid");
        assertThat(history()
                        .on(day("2027-01-15"), Instant.parse("2027-01-31T00:00:00Z"), TODAY)
                        .standing())
                .as("as known before the judgment")
                .isEqualTo("terminated");
        var after = component(on(TODAY), "X-01");
        assertThat(after.rule().code()).isEqualTo("set-aside");
        assertThat(after.since()).isEqualTo("2027-02-10");
    }

    @Test
    void a_component_counts_from_the_day_it_joined() {
        recorded(ISSUED, issued());
        recorded(day("2026-12-31"), new ComponentAdded(ID, alcohol(), day("2026-12-31"), 2));
        assertThat(on(day("2026-12-30")).components()).hasSize(2);
        assertThat(on(day("2027-01-01")).components()).hasSize(3);
    }

    @Test
    void a_licence_issued_again_is_judged_by_the_life_of_that_day() {
        recorded(ISSUED, issued(List.of(food())));
        recorded(day("2026-12-01"), new ComponentDeregistered(ID, measure("X-01", "2026-12-01"), "other-law", 2));
        recorded(day("2027-02-01"), again(day("2027-02-01")));
        assertThat(on(day("2026-11-30")).standing()).isEqualTo("valid");
        assertThat(on(day("2027-01-31")).standing()).isEqualTo("deregistered");
        assertThat(on(day("2027-02-01")).licenceNumber()).isEqualTo("PD2027160000002K");
        assertThat(on(day("2027-02-01")).standing()).isEqualTo("valid");
    }

    @Test
    void today_it_equals_the_licence_once_time_has_been_recorded() {
        var walks = new LicenceWalk();
        LongStream.range(0, 300).forEach(seed -> {
            var history = new LicenceHistory(ID, walks.walk(seed, 12, (step, seen) -> {}));
            var file = walks.withTimeRecorded(history.events());
            var today = walks.today();
            assertThat(history.on(today, Instant.MAX, today).standing())
                    .as("seed %d on %s", seed, today)
                    .isEqualTo(file.standing().code());
        });
    }

    private LicenceHistory history() {
        return new LicenceHistory(ID, events);
    }

    private StandingOnDay on(LocalDate day) {
        return history().on(day, Instant.MAX, TODAY);
    }

    private void recorded(LocalDate on, LicenceEvent event) {
        events.add(new RecordedEvent(events.size(), on.atStartOfDay().toInstant(ZoneOffset.ofHours(8)), event));
    }

    private static ComponentOnDay component(StandingOnDay standing, String matterRef) {
        return standing.components().stream()
                .filter(component -> component.matterRef().equals(matterRef))
                .findFirst()
                .orElseThrow();
    }

    private static LicenceEvent suspended(String matterRef, String from, @Nullable LocalDate until) {
        return new ComponentSuspended(ID, measure(matterRef, from), until, 2);
    }

    private static ComponentMeasure measure(String matterRef, String from) {
        return new ComponentMeasure(matterRef, "事项", "理由", "浦市监处字〔2027〕第000001号", AMR, "PD-AMR-001", day(from));
    }

    private static LicenceEvent setAside(String on) {
        var fallen = measure("X-01", on).decisionNumber();
        var measure = new ComponentMeasure("X-01", "事项", "判决", "浦市监复字〔2027〕第000001号", AMR, "PD-AMR-001", day(on));
        return new DecisionSetAside(ID, measure, fallen, "court", "法院", "（2027）沪01行终1号", "valid", null, 3);
    }

    private static LicenceEvent again(LocalDate on) {
        var first = issued();
        return new LicenceIssued(
                ID,
                "PD2027160000002K",
                first.verificationCode(),
                first.applicationId(),
                first.holderSubject(),
                first.uscc(),
                first.holderName(),
                first.premises(),
                first.industryNo(),
                first.industryNameZh(),
                first.industryNameEn(),
                first.issuer(),
                on,
                on,
                on.plusYears(5).minusDays(1),
                "valid",
                3,
                List.of(food(), fire()));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
