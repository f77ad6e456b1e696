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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onelicence.command.Outcome;
import org.onelicence.command.TransitionsTable;
import org.onelicence.command.licence.EntryCommand.ChangePremises;
import org.onelicence.command.licence.EntryCommand.ChangeRepresentative;
import org.onelicence.command.licence.EntryCommand.ChangeScope;
import org.onelicence.command.licence.EntryCommand.CorrectEntry;
import org.onelicence.command.licence.EntryCommand.LeaveDistrict;
import org.onelicence.command.licence.EntryCommand.LinkPredecessor;
import org.onelicence.command.licence.EntryCommand.ReissueLicence;
import org.onelicence.command.licence.EntryCommand.RequestCorrection;
import org.onelicence.command.licence.EntryEvent.CorrectionRequested;
import org.onelicence.command.licence.ExtensionCommand.RefuseExtension;
import org.onelicence.command.licence.ExtensionCommand.RequestExtension;
import org.onelicence.command.licence.ExtensionCommand.TellExpiry;
import org.onelicence.command.licence.ExtensionEvent.ExtensionRequested;
import org.onelicence.command.licence.HearingCommand.AnswerHearingNotice;
import org.onelicence.command.licence.HearingCommand.NotifyHearingRight;
import org.onelicence.command.licence.HearingCommand.RecordHearing;
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
import org.onelicence.command.licence.LicenceEvent.ComponentDeregistered;
import org.onelicence.command.licence.LicenceEvent.ComponentExpired;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedAsPenalty;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedForUnlawfulGrant;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspended;
import org.onelicence.command.licence.LicenceEvent.ComponentWithdrawn;
import org.onelicence.command.licence.LicenceEvent.LicenceSynchronised;
import org.onelicence.command.licence.PermitCommand.ChangeComponent;
import org.onelicence.command.licence.PermitCommand.DeclineRevocation;
import org.onelicence.command.licence.PermitCommand.Downgrade;
import org.onelicence.command.licence.PermitCommand.SetAside;

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
                            Outcome.of(
                                            LicenceRules.on(dayOf(command)).given(prepared(history, command)),
                                            command,
                                            actorOf(command))
                                    .cell()));
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
                .containsExactlyInAnyOrderElementsOf(cases(LicenceCommand.class).toList());
    }

    private static Stream<Class<?>> cases(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(each -> each.isSealed() ? cases(each) : Stream.<Class<?>>of(each));
    }

    /** The holder asks on a day on which the end of the validity is near. */
    private static LocalDate dayOf(LicenceCommand command) {
        var near = command instanceof RequestExtension || command instanceof TellExpiry;
        return near ? LicenceSamples.issued().validTo().minusDays(45) : TODAY;
    }

    private static String actorOf(LicenceCommand command) {
        if (command instanceof RequestExtension || command instanceof AnswerHearingNotice) {
            return "chen";
        }
        return command instanceof CorrectEntry ? "amr-head" : "amr";
    }

    /** What the law wants to have happened before the command is asked. */
    private static List<Object> prepared(List<Object> history, LicenceCommand command) {
        var noticed = new HearingNoticed(ID, measure(), hearingBefore(command), TODAY, 1);
        var answered = new HearingAnswered(ID, FOOD, "食品经营许可", command instanceof RecordHearing, TODAY, TODAY, 1);
        var prepared = new ArrayList<>(history);
        if (command instanceof AnswerHearingNotice) {
            prepared.add(noticed);
        } else if (!hearingBefore(command).isEmpty()) {
            prepared.addAll(List.of(noticed, answered));
        } else if (command instanceof RefuseExtension) {
            prepared.add(new ExtensionRequested(ID, TODAY, true, 1));
        } else if (command instanceof CorrectEntry) {
            var correction = new Correction("holder-name", null, "上海云间咖啡有限公司", "上海云涧咖啡有限公司");
            prepared.add(new CorrectionRequested(ID, correction, "笔误", TODAY, AMR, "PD-AMR-001", 1));
        }
        return prepared;
    }

    private static String hearingBefore(LicenceCommand command) {
        if (command instanceof Downgrade) {
            return HeardPenalty.DOWNGRADE.code();
        }
        var heard = command instanceof RevokeAsPenalty
                || command instanceof RecordHearing
                || command instanceof AnswerHearingNotice;
        return heard ? HeardPenalty.REVOCATION.code() : "";
    }

    private static ComponentMeasure measure() {
        return new ComponentMeasure(FOOD, "食品经营许可", "理由", "文号", AMR, "PD-AMR-001", TODAY);
    }

    private static Map<String, List<Object>> standings() {
        var measure = measure();
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
                new RevokeForUnlawfulGrant(ID, FOOD, UnlawfulGrantGround.UNQUALIFIED, "理由", null),
                new WithdrawForChangedCircumstances(ID, FOOD, "理由", "补偿", null),
                new RevokeAsPenalty(ID, FOOD, "理由", null),
                new Deregister(ID, FOOD, DeregistrationGround.ENTITY_TERMINATED, "理由", null),
                new ChangeComponent(ID, FOOD, "热食类食品制售", "理由", null),
                new NotifyHearingRight(ID, FOOD, HeardPenalty.REVOCATION, "理由"),
                new AnswerHearingNotice(ID, FOOD, true),
                new RecordHearing(ID, FOOD, "笔录"),
                new Downgrade(ID, FOOD, "A", "B", "理由", null),
                new DeclineRevocation(ID, FOOD, UnlawfulGrantGround.PROCEDURE, "理由"),
                new SetAside(ID, FOOD, "文号", ReviewBody.COURT, "法院", "判决1号", "理由", null),
                new ChangeRepresentative(ID, "陈雅", "理由"),
                new ChangePremises(ID, new Premises("张杨路500号", "浦东新区"), Map.of(FOOD, "浦市监许准字〔2026〕第000140号"), "理由"),
                new ChangeScope(ID, "餐饮服务", "理由"),
                new ReissueLicence(ID, ReissueCause.LOST, "理由"),
                new LinkPredecessor(ID, LicenceRules.PREDECESSOR, SuccessionKind.MERGER, "理由"),
                new LeaveDistrict(ID, new Premises("淮海中路1号", "黄浦区"), "理由"),
                new RequestCorrection(ID, CorrectableField.HOLDER_NAME, null, "上海云涧咖啡有限公司", "理由"),
                new CorrectEntry(ID),
                new RequestExtension(ID),
                new RefuseExtension(ID, "理由"),
                new TellExpiry(ID),
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
