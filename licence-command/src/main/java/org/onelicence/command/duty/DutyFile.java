package org.onelicence.command.duty;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onelicence.command.duty.DutyEvent.NoticeGiven;
import org.onelicence.command.duty.DutyEvent.RegistrationNoted;
import org.onelicence.command.duty.DutyEvent.TaskDone;
import org.onelicence.command.duty.DutyEvent.TaskOpened;
import org.onelicence.command.registration.RegistrationKind;

/** The duties around one licence as their events tell them. */
public record DutyFile(List<RegistrationNoted> registrations, Map<Integer, Task> tasks, List<NoticeGiven> notices) {

    static final DutyFile EMPTY = new DutyFile(List.of(), Map.of(), List.of());

    public DutyFile {
        registrations = List.copyOf(registrations);
        tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
        notices = List.copyOf(notices);
    }

    DutyFile after(DutyEvent event) {
        if (event instanceof RegistrationNoted noted) {
            return new DutyFile(with(registrations, noted), tasks, notices);
        }
        if (event instanceof NoticeGiven given) {
            return new DutyFile(registrations, tasks, with(notices, given));
        }
        var changed = new LinkedHashMap<>(tasks);
        if (event instanceof TaskOpened opened) {
            changed.put(opened.taskNo(), new Task(opened, null));
        }
        if (event instanceof TaskDone done) {
            changed.computeIfPresent(done.taskNo(), (no, task) -> new Task(task.opened(), done));
        }
        return new DutyFile(registrations, changed, notices);
    }

    boolean knows(String registrationId) {
        return registrations.stream().anyMatch(noted -> noted.registrationId().equals(registrationId));
    }

    boolean hasOpen(TaskKind kind, String matterRef) {
        return tasks.values().stream().anyMatch(task -> task.isOpen() && task.isAbout(kind, matterRef));
    }

    Task task(int taskNo) {
        var task = tasks.get(taskNo);
        if (task == null) {
            throw DutyProblem.TASK_UNKNOWN.because("没有第 " + taskNo + " 号任务", "There is no task " + taskNo);
        }
        return task;
    }

    /** 歇业: the latest word of the registrar about whether the holder rests. */
    public boolean isDormant() {
        return registrations.stream()
                .map(RegistrationNoted::kind)
                .filter(kind ->
                        kind.equals(RegistrationKind.DORMANT.code()) || kind.equals(RegistrationKind.RESUMED.code()))
                .reduce((earlier, later) -> later)
                .filter(RegistrationKind.DORMANT.code()::equals)
                .isPresent();
    }

    private static <T> List<T> with(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
