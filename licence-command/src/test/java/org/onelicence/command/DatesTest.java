package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Backdated, to come, 29 February and the turn of the year: what each command with a date says to them. */
class DatesTest extends CommandService {

    private final Town town = new Town(this);

    @Autowired
    private TurnedClock clock;

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @AfterEach
    void back() {
        clock.today();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suspensions",
                "withdrawals",
                "penalty-revocations",
                "revocations-for-unlawful-grant",
                "deregistrations"
            })
    void a_measure_takes_effect_neither_before_its_day_nor_after_it(String measure) {
        var component = component(licence());
        var address = component + measure;
        if (measure.equals("penalty-revocations")) {
            town.heard("frb", component.substring(0, component.length() - 1));
        }
        var today = Town.today();
        refused(422, "effective-date-in-the-past", taken(address, today.minusDays(1)));
        refused(422, "effective-date-in-the-past", taken(address, LocalDate.of(1900, 1, 1)));
        refused(422, "effective-date-in-the-future", taken(address, today.plusDays(1)));
        refused(422, "effective-date-in-the-future", taken(address, leapDay()));
        taken(address, today).must(204);
    }

    private Answer taken(String address, LocalDate day) {
        var measure = new HashMap<>(from(day));
        if (address.endsWith("deregistrations")) {
            measure.put("ground", "force-majeure");
        } else if (address.endsWith("withdrawals")) {
            measure.put("compensation", "依法补偿");
        } else if (address.endsWith("revocations-for-unlawful-grant")) {
            measure.put("ground", "unqualified");
        }
        return post("frb", address, measure);
    }

    @Test
    void a_restoration_neither() {
        var fire = component(licence());
        post("frb", fire + "suspensions", Map.of("grounds", "暂扣")).must(204);
        var today = Town.today();
        refused(422, "effective-date-in-the-past", post("frb", fire + "restorations", from(today.minusDays(1))));
        refused(422, "effective-date-in-the-future", post("frb", fire + "restorations", from(today.plusDays(1))));
        post("frb", fire + "restorations", from(today)).must(204);
    }

    @Test
    void a_suspension_ends_on_a_day_not_before_it_begins_be_it_29_february() {
        var fire = component(licence());
        var before = Map.of("grounds", "暂扣", "until", Town.today().minusDays(1).toString());
        refused(422, "suspension-ends-before-it-starts", post("frb", fire + "suspensions", before));
        refused(
                400,
                "fields-invalid",
                post("frb", fire + "suspensions", Map.of("grounds", "暂扣", "until", "2027-02-29")));
        var leapDay = leapDay().toString();
        post("frb", fire + "suspensions", Map.of("grounds", "暂扣", "until", leapDay))
                .must(204);
        assertThat(get(null, fire.substring(0, fire.indexOf("/components")))
                        .must(200)
                        .text())
                .contains(leapDay);
    }

    @Test
    void at_the_turn_of_the_year_each_day_knows_only_itself() {
        var fire = component(licence());
        var newYearsEve = LocalDate.of(Town.today().getYear(), 12, 31);
        clock.on(newYearsEve);
        refused(422, "effective-date-in-the-future", post("frb", fire + "suspensions", from(newYearsEve.plusDays(1))));
        post("frb", fire + "suspensions", from(newYearsEve)).must(204);
        clock.on(newYearsEve.plusDays(1));
        refused(422, "effective-date-in-the-past", post("frb", fire + "restorations", from(newYearsEve)));
        post("frb", fire + "restorations", from(newYearsEve.plusDays(1))).must(204);
    }

    @Test
    void a_licence_is_extended_to_a_later_day_only_be_it_29_february() {
        var licence = "/api/licences/" + licence();
        var validTo = LocalDate.parse(
                get(null, licence).must(200).body().path("validTo").asString());
        refused(422, "validity-not-longer", extended(licence, validTo.toString()));
        refused(422, "validity-not-longer", extended(licence, Town.today().toString()));
        refused(400, "fields-invalid", extended(licence, "2031-02-29"));
        extended(licence, "2040-02-29").must(204);
        assertThat(get(null, licence).must(200).body().path("validTo").asString())
                .isEqualTo("2040-02-29");
    }

    private Answer extended(String licence, String validTo) {
        return post("amr", licence + "/extensions", Map.of("validTo", validTo, "reason", "延续"));
    }

    @Test
    void an_inspection_lies_between_today_and_the_limit() {
        var id = town.received();
        town.accept("amr", id, Town.FOOD);
        for (var day : List.of(Town.today().minusDays(1).toString(), "1900-01-01", "2028-02-29", "2199-12-31")) {
            refused(422, "inspection-date", inspection(id, day));
        }
        refused(400, "fields-invalid", inspection(id, "2027-02-29"));
        inspection(id, Town.today().toString()).must(204);
    }

    private Answer inspection(String id, String day) {
        var visit = Map.of("inspectOn", day, "officerNumbers", List.of("PD-AMR-001", "PD-AMR-002"));
        return town.act("amr", id, Town.FOOD, "inspections", visit);
    }

    @Test
    void an_officer_serves_from_a_day_to_a_later_one() {
        var officers = "/api/authority/departments/PD-FRB/officers";
        var officer = new HashMap<String, Object>(
                Map.of("officerNumber", "PD-FRB-229", "subject", "leap", "capacities", List.of("inspect")));
        officer.putAll(Map.of(
                "from", leapDay().toString(), "until", leapDay().minusDays(1).toString()));
        refused(422, "dates-reversed", post("ops", officers, officer));
        officer.put("until", "2027-02-29");
        refused(400, "fields-invalid", post("ops", officers, officer));
        officer.put("until", leapDay().toString());
        post("ops", officers, officer).must(204);
        refused(
                400,
                "fields-invalid",
                send(request("ops", at(officers, "2027-02-29")).DELETE()));
        refused(
                400,
                "fields-invalid",
                send(request("ops", at(officers, "%2B999999999-12-31")).DELETE()));
        send(request("ops", at(officers, leapDay().toString())).DELETE()).must(204);
    }

    private static String at(String officers, String day) {
        return officers + "/PD-FRB-229?on=" + day;
    }

    @Test
    void a_delegation_ends_on_a_day_that_is_one() {
        var ending = Map.of("giverCode", "SH-CTB", "on", "2027-02-29", "reason", "到期");
        refused(
                400,
                "fields-invalid",
                post("ops", "/api/authority/departments/PD-CTC/delegations/X-01/endings", ending));
    }

    private Answer refused(int status, String code, Answer answer) {
        assertThat(answer.must(status).code()).as(answer.text()).isEqualTo(code);
        return answer;
    }

    private String licence() {
        var licence = get("chen", "/api/applications/" + town.licensed())
                .must(200)
                .body()
                .path("licenceId")
                .asString();
        settled();
        return licence;
    }

    private static String component(String licence) {
        return "/api/licences/" + licence + "/components/" + Town.FIRE + "/";
    }

    private static Map<String, Object> from(LocalDate day) {
        return Map.of("grounds", "理由", "effectiveFrom", day.toString());
    }

    /** The next one, so that the test is as true in ten years. */
    private static LocalDate leapDay() {
        var year = Town.today().getYear() + 1;
        while (!Year.isLeap(year)) {
            year++;
        }
        return LocalDate.of(year, 2, 29);
    }
}
