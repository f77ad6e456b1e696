package org.onelicence.supervision.authority;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.problem.Refusal;

/**
 * In whose right somebody acts today. It travels in the command, so that the aggregate, which knows the department
 * concerned, decides: a check in the controller would hold for one door only.
 *
 * @param supervises watches all departments and acts for none
 * @param departments which the officer serves today; empty for the dismissed, the unknown and those without a number
 */
public record Mandate(boolean supervises, @Nullable String officerNumber, Set<String> departments) {

    public static final Mandate NONE = new Mandate(false, null, Set.of());

    public Mandate {
        departments = Set.copyOf(departments);
    }

    public boolean serves(@Nullable String departmentCode) {
        return departmentCode != null && departments.contains(departmentCode);
    }

    /** Whether it may do what these departments do together; where none is named, all take part. */
    public boolean takesPart(Collection<String> departmentCodes) {
        return supervises
                || (departmentCodes.isEmpty()
                        ? !departments.isEmpty()
                        : departmentCodes.stream().anyMatch(this::serves));
    }

    /** Whether it is the officer of that number in person, still in office where the number was given out. */
    public boolean isHeldBy(String number, String departmentCode) {
        return number.equals(officerNumber) && serves(departmentCode);
    }

    public void refuseUnlessServing(String departmentCode) {
        if (!serves(departmentCode)) {
            throw ofAnotherDepartment(departmentCode);
        }
    }

    public void refuseUnlessTakingPart(Collection<String> departmentCodes) {
        if (!takesPart(departmentCodes)) {
            throw ofAnotherDepartment(String.join(", ", departmentCodes));
        }
    }

    /** For what belongs to no department. */
    public void refuseUnlessSupervising() {
        if (!supervises) {
            throw AuthorityProblem.OFFICER_OF_ANOTHER_DEPARTMENT.because(
                    "此事项未归属部门，由监管人员办理", "It belongs to no department; a supervisor acts");
        }
    }

    public static Refusal ofAnotherDepartment(String departmentCodes) {
        return AuthorityProblem.OFFICER_OF_ANOTHER_DEPARTMENT.because(
                "经办人今日不在以下部门任职：" + departmentCodes, "Not in office today in: " + departmentCodes);
    }
}
