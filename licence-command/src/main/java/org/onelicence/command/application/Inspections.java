package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.onelicence.command.application.ApplicationCommand.RecordInspection;
import org.onelicence.command.application.ApplicationCommand.ScheduleInspection;
import org.onelicence.command.application.ApplicationEvent.InspectionRecorded;
import org.onelicence.command.application.ApplicationEvent.InspectionScheduled;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;

/** 现场核查: the substance is checked on the spot by two officers or more (行政许可法 art.34). */
final class Inspections {

    private static final int INSPECTORS_MIN = 2;

    private Inspections() {}

    static InspectionScheduled scheduled(ReviewAct act, ScheduleInspection asked, AuthorityRegister register) {
        act.mustBeUnderWay();
        var lastDay = act.review().dueOn();
        if (asked.inspectOn().isBefore(act.on())
                || lastDay == null
                || asked.inspectOn().isAfter(lastDay)) {
            throw ApplicationProblem.INSPECTION_DATE.because(
                    act.on() + " 至 " + lastDay + " 之间", "Between " + act.on() + " and " + lastDay);
        }
        return new InspectionScheduled(
                act.applicationId(),
                act.matterRef(),
                act.on(),
                asked.inspectOn(),
                inspectors(act, asked, register),
                act.organ(),
                act.officerNumber());
    }

    private static List<String> inspectors(ReviewAct act, ScheduleInspection asked, AuthorityRegister register) {
        var inspectors = new LinkedHashSet<>(asked.officerNumbers());
        if (inspectors.size() < INSPECTORS_MIN) {
            throw ApplicationProblem.TWO_OFFICERS_NEEDED.because("请指派另一名工作人员", "Appoint another officer");
        }
        inspectors.forEach(number -> {
            act.review().hands().mustAdmit(number);
            register.requireNumber(number, act.organ().code(), asked.inspectOn());
        });
        return List.copyOf(inspectors);
    }

    static InspectionRecorded recorded(ReviewAct act, RecordInspection asked) {
        act.mustBeUnderWay();
        var visit = act.review().inspection();
        if (visit == null || visit.record() != null) {
            throw ApplicationProblem.INSPECTION_NOT_SCHEDULED.because("请先安排核查", "Schedule an inspection first");
        }
        if (act.on().isBefore(visit.inspectOn())) {
            throw ApplicationProblem.INSPECTION_DATE.because(
                    "核查日期为 " + visit.inspectOn(), "It takes place on " + visit.inspectOn());
        }
        if (!visit.isBy(act.officerNumber())) {
            throw ApplicationProblem.INSPECTOR_NOT_APPOINTED.because(
                    "本次核查由 " + visit.officerNumbers() + " 进行", "It is made by " + visit.officerNumbers());
        }
        visit.officerNumbers().forEach(act.review().hands()::mustAdmit);
        return new InspectionRecorded(
                act.applicationId(),
                act.matterRef(),
                act.on(),
                visit.officerNumbers(),
                asked.passed(),
                asked.findings(),
                act.organ(),
                act.officerNumber());
    }

    /** What an officer acts as who records an inspection: one who decides may be among its inspectors. */
    static Capacity capacityOf(String actor, String departmentCode, AuthorityRegister register, LocalDate on) {
        var inspects = register.holds(actor, departmentCode, Capacity.INSPECT, on);
        return inspects ? Capacity.INSPECT : Capacity.DECIDE;
    }
}
