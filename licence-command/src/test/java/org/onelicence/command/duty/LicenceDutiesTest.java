package org.onelicence.command.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.onelicence.command.licence.LicenceSamples.ID;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.onelicence.command.Outcome;
import org.onelicence.command.authority.ARegister;
import org.onelicence.command.duty.DutyCommand.CompleteTask;
import org.onelicence.command.duty.DutyCommand.GiveNotice;
import org.onelicence.command.duty.DutyCommand.NoteRegistration;
import org.onelicence.command.duty.DutyCommand.SettleTasks;
import org.onelicence.command.duty.DutyEvent.NoticeGiven;
import org.onelicence.command.duty.DutyEvent.RegistrationNoted;
import org.onelicence.command.duty.DutyEvent.TaskDone;
import org.onelicence.command.duty.DutyEvent.TaskOpened;
import org.onelicence.command.licence.LicencesInMemory;
import org.onelicence.command.registration.RegistrationKind;
import org.onelicence.platform.time.WorkingCalendar;

/** What the registrar's acts and ended permits ask of people. */
class LicenceDutiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final String NAME = "上海云间咖啡有限公司";

    private final AggregateTestFixture<LicenceDuties> duties = new AggregateTestFixture<>(LicenceDuties.class);
    private final List<Object> history = new ArrayList<>();

    LicenceDutiesTest() {
        var shanghai = ZoneId.of("Asia/Shanghai");
        duties.registerInjectableResource(
                        Clock.fixed(TODAY.atTime(10, 0).atZone(shanghai).toInstant(), shanghai))
                .registerInjectableResource(ARegister.ofPudong())
                .registerInjectableResource(WorkingCalendar.published())
                .registerInjectableResource(new DutyLimits(10))
                .registerInjectableResource(LicencesInMemory.holdingOneFor(ID));
    }

    @Test
    void an_entity_that_ended_gives_each_deciding_organ_a_task_and_ends_nothing_itself() {
        asked(act("R-1", RegistrationKind.DEREGISTERED, NAME), "nobody");
        assertThat(history).hasSize(3).first().isInstanceOf(RegistrationNoted.class);
        assertThat(tasks())
                .extracting(TaskOpened::kind, task -> task.organ().code(), TaskOpened::matterRef)
                .containsExactly(
                        tuple(TaskKind.DEREGISTER_COMPONENT, "PD-AMR", "X-01"),
                        tuple(TaskKind.DEREGISTER_COMPONENT, "PD-FRB", "X-10"));
        assertThat(tasks().get(0).dueOn())
                .as("ten working days over the new year")
                .isEqualTo(WorkingCalendar.published().plusWorkingDays(TODAY, 10));
    }

    @Test
    void the_same_act_told_again_asks_nothing_twice_and_another_ending_opens_no_second_task() {
        asked(act("R-1", RegistrationKind.STRUCK_OFF, NAME), "nobody");
        assertThat(asked(act("R-1", RegistrationKind.STRUCK_OFF, NAME), "nobody")
                        .events())
                .isEmpty();
        assertThat(asked(act("R-2", RegistrationKind.DEREGISTERED, NAME), "nobody")
                        .events())
                .hasSize(1)
                .allMatch(RegistrationNoted.class::isInstance);
    }

    @Test
    void a_new_name_asks_for_a_change_and_the_old_one_for_nothing() {
        assertThat(asked(act("R-1", RegistrationKind.CHANGED, NAME), "nobody").events())
                .isEmpty();
        asked(act("R-2", RegistrationKind.CHANGED, "上海云间茶馆有限公司"), "nobody");
        assertThat(tasks()).extracting(TaskOpened::kind).containsExactly(TaskKind.CHANGE_LICENCE);
    }

    @Test
    void a_penalised_business_licence_alerts_and_dormancy_is_only_flagged() {
        asked(act("R-1", RegistrationKind.PENALISED, NAME), "nobody");
        assertThat(tasks()).extracting(TaskOpened::kind).containsExactly(TaskKind.LOOK_INTO);
        asked(act("R-2", RegistrationKind.DORMANT, NAME), "nobody");
        assertThat(tasks()).hasSize(1);
        assertThat(file().isDormant()).isTrue();
        asked(act("R-3", RegistrationKind.RESUMED, NAME), "nobody");
        assertThat(file().isDormant()).isFalse();
    }

    @Test
    void establishment_and_scope_leave_a_licence_as_it_was() {
        assertThat(asked(act("R-1", RegistrationKind.ESTABLISHED, "别名"), "nobody")
                        .events())
                .isEmpty();
        assertThat(asked(act("R-2", RegistrationKind.SCOPE_CHANGED, "别名"), "nobody")
                        .events())
                .isEmpty();
    }

    @Test
    void only_an_officer_of_the_organ_completes_its_task_and_only_once() {
        asked(act("R-1", RegistrationKind.DEREGISTERED, NAME), "nobody");
        assertThat(asked(new CompleteTask(ID, 1, "已办理"), "frb").refusal()).isEqualTo("officer-unknown");
        assertThat(asked(new CompleteTask(ID, 9, "已办理"), "amr").refusal()).isEqualTo("task-unknown");
        assertThat(asked(new CompleteTask(ID, 1, "已办理"), "amr").events())
                .hasSize(1)
                .allMatch(TaskDone.class::isInstance);
        assertThat(asked(new CompleteTask(ID, 1, "已办理"), "amr").refusal()).isEqualTo("task-already-done");
    }

    @Test
    void the_deregistration_itself_settles_its_task() {
        asked(act("R-1", RegistrationKind.DEREGISTERED, NAME), "nobody");
        var settling = new SettleTasks(ID, TaskKind.DEREGISTER_COMPONENT, "X-10", "文号", "PD-FRB-001", TODAY);
        var earlier =
                new SettleTasks(ID, TaskKind.DEREGISTER_COMPONENT, "X-10", "文号", "PD-FRB-001", TODAY.minusDays(1));
        assertThat(asked(earlier, "nobody").events())
                .as("what was done before the task is not its settlement")
                .isEmpty();
        assertThat(asked(settling, "nobody").events()).hasSize(1);
        assertThat(asked(settling, "nobody").events()).isEmpty();
    }

    @Test
    void an_ended_permit_gives_thirty_days_once() {
        var notice = new GiveNotice(ID, "X-01", "revoked-penalty", TODAY);
        assertThat(asked(notice, "nobody").events())
                .singleElement()
                .isInstanceOfSatisfying(
                        NoticeGiven.class, given -> assertThat(given.dueOn()).isEqualTo("2027-01-30"));
        assertThat(asked(notice, "nobody").events()).isEmpty();
    }

    private Outcome asked(DutyCommand command, String actor) {
        var outcome = Outcome.of(duties.given(history), command, actor);
        history.addAll(outcome.events());
        return outcome;
    }

    private static NoteRegistration act(String id, RegistrationKind kind, String name) {
        return new NoteRegistration(ID, id, kind, TODAY.minusDays(1), name);
    }

    private DutyFile file() {
        var file = DutyFile.EMPTY;
        for (var event : history) {
            file = file.after((DutyEvent) event);
        }
        return file;
    }

    private List<TaskOpened> tasks() {
        return file().tasks().values().stream().map(Task::opened).toList();
    }
}
