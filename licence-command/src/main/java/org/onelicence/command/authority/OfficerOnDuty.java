package org.onelicence.command.authority;

import java.util.Set;

/** Someone who serves a department today, with what the register lets him do. */
public record OfficerOnDuty(String subject, String officerNumber, Organ department, Set<Capacity> capacities) {
    public String departmentCode() {
        return department.code();
    }

    public boolean may(Capacity capacity) {
        return capacities.contains(capacity);
    }
}
