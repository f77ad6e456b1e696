package org.onelicence.command.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.command.licence.LicenceSamples.AMR;
import static org.onelicence.command.licence.LicenceSamples.APPLICATION;
import static org.onelicence.command.licence.LicenceSamples.ID;
import static org.onelicence.command.licence.LicenceSamples.TODAY;
import static org.onelicence.command.licence.LicenceSamples.alcohol;
import static org.onelicence.command.licence.LicenceSamples.food;
import static org.onelicence.command.licence.LicenceSamples.issued;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.onelicence.command.Outcome;
import org.onelicence.command.TransitionsTable;
import org.onelicence.command.authority.ARegister;
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
import org.onelicence.command.licence.LicenceEvent.ComponentDeregistered;
import org.onelicence.command.licence.LicenceEvent.ComponentExpired;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedAsPenalty;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedForUnlawfulGrant;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspended;
import org.onelicence.command.licence.LicenceEvent.ComponentWithdrawn;
import org.onelicence.command.licence.LicenceEvent.LicenceSynchronised;

/** Every standing of a component and every command on its licence: docs/transitions.md says what the aggregate answers. */
class LicenceTransitionsTest {

    private static final String FOOD = "X-01";

    @Test
    void the_document_says_what_becomes_of_a_component_and_its_licence() throws IOException {
        var table = new LinkedHashMap<String, Map<String, String>>();
        standings().forEach((standing, history) -> {
            var cells = new LinkedHashMap<String, String>();
            commands()
                    .forEach(command -> cells.put(
                            command.getClass().getSimpleName(),
                            Outcome.of(licence().given(history), command, "amr").cell()));
            table.put(standing, cells);
        });
        TransitionsTable.of("ComponentPermit").compare(table);
    }

    @Test
    void every_standing_has_its_column() {
        assertThat(standings().keySet())
                .containsExactlyInAnyOrder(Stream.of(ComponentStanding.values())
                        .map(ComponentStanding::code)
                        .toArray(String[]::new));
    }

    @Test
    void every_command_has_its_row() {
        assertThat(commands().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(LicenceCommand.class.getPermittedSubclasses());
    }

    private static AggregateTestFixture<Licence> licence() {
        var shanghai = ZoneId.of("Asia/Shanghai");
        var licence = new AggregateTestFixture<>(Licence.class);
        licence.registerInjectableResource(
                        Clock.fixed(TODAY.atTime(10, 0).atZone(shanghai).toInstant(), shanghai))
                .registerInjectableResource(ARegister.ofPudong())
                .registerInjectableResource(new LicenceIssuer(LicenceSamples.AAB));
        return licence;
    }

    private static Map<String, List<Object>> standings() {
        var measure = new ComponentMeasure(FOOD, "食品经营许可", "理由", "文号", AMR, "PD-AMR-001", TODAY);
        var standings = new LinkedHashMap<String, List<Object>>();
        standings.put("valid", List.of(issued(List.of(food()))));
        standings.put(
                "suspended", after("suspended", new ComponentSuspended(ID, measure, LocalDate.of(2026, 12, 22), 2)));
        standings.put(
                "expired", after("expired", new ComponentExpired(ID, FOOD, "食品经营许可", LocalDate.of(2031, 11, 20), 2)));
        standings.put(
                "revoked-unlawful-grant",
                after("terminated", new ComponentRevokedForUnlawfulGrant(ID, measure, null, 2)));
        standings.put("withdrawn", after("terminated", new ComponentWithdrawn(ID, measure, null, 2)));
        standings.put("revoked-penalty", after("terminated", new ComponentRevokedAsPenalty(ID, measure, 2)));
        standings.put(
                "deregistered", after("deregistered", new ComponentDeregistered(ID, measure, "entity-terminated", 2)));
        return standings;
    }

    private static List<Object> after(String licenceStanding, LicenceEvent event) {
        return List.of(issued(List.of(food())), event, new LicenceSynchronised(ID, licenceStanding, TODAY, 2));
    }

    private static List<LicenceCommand> commands() {
        var another = UUID.fromString("0199c3a2-7f10-7c44-9a52-6e1b0c7d4f22");
        return List.of(
                new SuspendAsPenalty(ID, FOOD, "理由", null, null),
                new RestoreComponent(ID, FOOD, "理由", null),
                new RevokeForUnlawfulGrant(ID, FOOD, "理由", null),
                new WithdrawForChangedCircumstances(ID, FOOD, "理由", null),
                new RevokeAsPenalty(ID, FOOD, "理由", null),
                new Deregister(ID, FOOD, DeregistrationGround.ENTITY_TERMINATED, "理由", null),
                new ChangeLicence(ID, "上海云间咖啡馆有限公司", "理由"),
                new ExtendLicence(ID, LocalDate.of(2036, 11, 19), "理由"),
                new AddComponent(ID, APPLICATION, alcohol()),
                new RecordExpiry(ID),
                new LiftEndedSuspensions(ID),
                new IssueLicence(
                        ID,
                        "PD2026160000029",
                        another,
                        "chen",
                        "91310115MAT1E0015C",
                        "上海云间咖啡有限公司",
                        LicenceSamples.PREMISES,
                        16,
                        "咖啡店/茶馆",
                        "Coffee shop / teahouse",
                        60,
                        List.of(food())));
    }
}
