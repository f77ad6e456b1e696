package org.onelicence.command.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.EventFolds;
import org.onelicence.log.EventReader;
import org.springframework.stereotype.Component;

/**
 * Answers from the departments' own events who may act today. A token says who someone is; only this says what he may
 * do. It reads the log itself, so a dismissal counts from the moment it is recorded, and it takes no lock.
 */
@Component
public class AuthorityRegister {
    private static final int HANDS_MAX = 8; // one that goes round in a circle on one day stays somewhere

    private final EventFolds<Department> departments;

    AuthorityRegister(EventReader log) {
        this.departments = log.folds("department.registered", Department.NONE, Department::after);
    }

    /** The officer, if the subject serves this department on this day with this power; a refusal otherwise. */
    public OfficerOnDuty require(String subject, String departmentCode, Capacity capacity, LocalDate on) {
        var officer = onDuty(read(departmentCode), subject, on).orElseThrow(() -> officer(subject, on)
                .map(elsewhere -> AuthorityProblem.OFFICER_OF_ANOTHER_DEPARTMENT.because(
                        "经办人在 " + elsewhere.departmentCode() + " 任职，本事项属于 " + departmentCode,
                        "The officer serves " + elsewhere.departmentCode() + ", the matter belongs to "
                                + departmentCode))
                .orElseGet(() -> AuthorityProblem.OFFICER_UNKNOWN.because(
                        on + " 没有此账号的任职记录", "The account holds no appointment on " + on)));
        if (!officer.may(capacity)) {
            throw AuthorityProblem.OFFICER_LACKS_CAPACITY.because(
                    "证号 " + officer.officerNumber() + " 没有职权：" + capacity.code(),
                    "Number " + officer.officerNumber() + " lacks the power to " + capacity.code());
        }
        return officer;
    }

    /** Whether the subject serves this department on this day with this power. */
    public boolean holds(String subject, String departmentCode, Capacity capacity, LocalDate on) {
        return serving(subject, departmentCode, on)
                .filter(officer -> officer.may(capacity))
                .isPresent();
    }

    /** The officer, if the subject serves this department on this day. */
    public Optional<OfficerOnDuty> serving(String subject, String departmentCode, LocalDate on) {
        return onDuty(read(departmentCode), subject, on);
    }

    /** The officer with this number, if he may look at premises or decide for this department on this day. */
    public OfficerOnDuty requireNumber(String officerNumber, String departmentCode, LocalDate on) {
        var department = read(departmentCode);
        return department
                .officer(officerNumber)
                .flatMap(officer -> onDuty(department, officer.subject(), on))
                .filter(officer -> officer.officerNumber().equals(officerNumber))
                .filter(officer -> officer.may(Capacity.INSPECT) || officer.may(Capacity.DECIDE))
                .orElseThrow(() -> AuthorityProblem.OFFICER_NUMBER_UNKNOWN.because(
                        departmentCode + " 在 " + on + " 没有证号 " + officerNumber + " 的经办人",
                        departmentCode + " has no officer " + officerNumber + " on duty on " + on));
    }

    /** The officer with this number, if he serves this department on this day in whatever capacity. */
    public OfficerOnDuty requireServing(String officerNumber, String departmentCode, LocalDate on) {
        var department = read(departmentCode);
        return department
                .officer(officerNumber)
                .flatMap(officer -> onDuty(department, officer.subject(), on))
                .filter(officer -> officer.officerNumber().equals(officerNumber))
                .orElseThrow(() -> AuthorityProblem.OFFICER_NUMBER_UNKNOWN.because(
                        departmentCode + " 在 " + on + " 没有证号 " + officerNumber,
                        departmentCode + " has no officer " + officerNumber + " on duty on " + on));
    }

    /** Who holds the power this department had over a matter: itself, until the power ended or went to another. */
    public PowerHeld holding(Organ department, String matterRef, LocalDate on) {
        var holder = department;
        var reason = "";
        var since = LocalDate.MIN;
        for (int step = 0; step < HANDS_MAX; step++) {
            var lost = read(holder.code()).lost(matterRef, on);
            if (lost.isEmpty() || lost.get().on().isBefore(since)) { // what was lost before it came back is here
                break;
            }
            holder = lost.get().to();
            reason = lost.get().reason();
            since = lost.get().on();
        }
        return new PowerHeld(holder, inNameOf(holder, matterRef, on), reason);
    }

    /** A power a department had once and has no longer. */
    public record Lost(String departmentCode, String matterRef) {}

    public List<Lost> lost(LocalDate on) {
        return departments().stream()
                .flatMap(department -> department
                        .powersPassedOrMoved()
                        .filter(matterRef -> department.lost(matterRef, on).isPresent())
                        .map(matterRef -> new Lost(department.code(), matterRef)))
                .toList();
    }

    private @Nullable Organ inNameOf(Organ holder, String matterRef, LocalDate on) {
        return delegations(holder.code(), matterRef, on).stream()
                .filter(delegation -> delegation.kind().equals(Delegation.ENTRUSTED))
                .map(Delegation::inNameOf)
                .findFirst()
                .orElse(null);
    }

    /** Whom the subject serves on this day; the first department by code when there are several. */
    public Optional<OfficerOnDuty> officer(String subject, LocalDate on) {
        return appointments(subject, on).stream().findFirst();
    }

    /** Every department the subject serves on this day. */
    public List<OfficerOnDuty> appointments(String subject, LocalDate on) {
        return departments().stream()
                .flatMap(department -> onDuty(department, subject, on).stream())
                .toList();
    }

    public Organ organ(String code) {
        return department(code).organ();
    }

    public Department department(String code) {
        var department = read(code);
        if (!department.exists()) {
            throw AuthorityProblem.DEPARTMENT_UNKNOWN.because(
                    "没有代码为 " + code + " 的部门", "No department has the code " + code);
        }
        return department;
    }

    /** Every department, by code. */
    public List<Department> departments() {
        return departments.all().values().stream()
                .sorted(Comparator.comparing(Department::code))
                .toList();
    }

    /** The power over a matter that other organs passed to this department and that it holds on this day. */
    public List<Delegation> delegations(String departmentCode, String matterRef, LocalDate on) {
        return read(departmentCode).delegations().stream()
                .filter(delegation -> delegation.matterRef().equals(matterRef) && delegation.isActive(on))
                .toList();
    }

    private Department read(String departmentCode) {
        return departments.of(departmentCode);
    }

    private static Optional<OfficerOnDuty> onDuty(Department department, String subject, LocalDate on) {
        return department
                .onDuty(subject, on)
                .map(officer -> new OfficerOnDuty(
                        officer.subject(), officer.officerNumber(), department.organ(), officer.capacities()));
    }
}
