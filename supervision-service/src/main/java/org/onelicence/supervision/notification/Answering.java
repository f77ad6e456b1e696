package org.onelicence.supervision.notification;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.log.CaughtUp;
import org.onelicence.supervision.authority.Mandates;
import org.onelicence.supervision.notification.NotificationCommand.ClaimNotification;
import org.onelicence.supervision.notification.NotificationCommand.DeclineNotification;
import org.onelicence.supervision.register.Departments;
import org.springframework.stereotype.Component;

/** How a department answers, by page or by API. */
@Component
class Answering {

    static final int REASON_LENGTH_MAX = 500;

    private final CommandGateway commands;
    private final Departments departments;
    private final Notifications notifications;
    private final Mandates mandates;
    private final CaughtUp views;

    Answering(
            CommandGateway commands,
            Departments departments,
            Notifications notifications,
            Mandates mandates,
            CaughtUp views) {
        this.commands = commands;
        this.departments = departments;
        this.notifications = notifications;
        this.mandates = mandates;
        this.views = views;
    }

    NotificationDetail existing(NotificationId id) {
        return notifications
                .find(id)
                .orElseThrow(() -> NotificationProblem.UNKNOWN.because("编号 " + id, "Number " + id));
    }

    void claim(NotificationId id, String departmentCode) {
        existing(id);
        var department = departments
                .find(departmentCode)
                .orElseThrow(() -> NotificationProblem.DEPARTMENT_UNKNOWN.because(
                        "部门代码 " + departmentCode, "Code " + departmentCode));
        commands.sendAndWait(new ClaimNotification(id, department.code(), department.name(), mandates.today()));
        views.await();
    }

    void decline(NotificationId id, String departmentCode, String reason) {
        existing(id);
        commands.sendAndWait(new DeclineNotification(id, departmentCode, reason, mandates.today()));
        views.await();
    }
}
