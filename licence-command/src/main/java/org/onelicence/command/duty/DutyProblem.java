package org.onelicence.command.duty;

import org.onelicence.platform.problem.Problem;

/** The ways duties say no. */
public enum DutyProblem implements Problem {
    TASK_UNKNOWN("task-unknown", "没有这项任务", "No such task", Kind.MISSING),
    TASK_DONE("task-already-done", "该任务已办结", "The task is done already", Kind.CONFLICT);

    private final Wording wording;

    DutyProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
