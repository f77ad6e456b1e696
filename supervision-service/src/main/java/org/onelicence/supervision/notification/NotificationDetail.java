package org.onelicence.supervision.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One registration, what was told of it to whom, and what they answered. */
record NotificationDetail(Told registration, List<Permit> permits, List<Answer> answers) {

    record Told(
            UUID notificationId,
            String registrationId,
            String uscc,
            String entityName,
            String kind,
            LocalDate registeredOn,
            String address,
            String district,
            String businessScope,
            List<Integer> intendedIndustries,
            List<String> warnings,
            LocalDate toldOn) {}

    record Permit(
            int industryNo,
            String industryNameZh,
            String matterRef,
            String nameZh,
            String nameEn,
            String required,
            String departmentCode,
            String departmentName) {}

    /** A department's answer; the department with the empty code is the pool. */
    record Answer(
            String departmentCode,
            String departmentName,
            List<String> matterRefs,
            String state,
            String reason,
            LocalDate toldOn,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            boolean overdue) {

        public boolean pool() {
            return departmentCode.isEmpty();
        }
    }

    public boolean pooled() {
        return answers.stream()
                .anyMatch(answer -> answer.pool() && answer.state().equals("awaited"));
    }

    public boolean open() {
        return answers.stream().anyMatch(answer -> answer.state().equals("awaited"));
    }
}
