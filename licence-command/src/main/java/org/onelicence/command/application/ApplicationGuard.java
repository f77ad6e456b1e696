package org.onelicence.command.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an application asks before any rule of its matters: that it exists, is open, was received, and who is asking. */
final class ApplicationGuard {

    private ApplicationGuard() {}

    static ApplicationFile existing(@Nullable ApplicationFile file) {
        if (file == null) {
            throw ApplicationProblem.UNKNOWN.because("没有这份申请", "There is no such application");
        }
        return file;
    }

    static ApplicationFile open(ApplicationFile file) {
        if (!file.standing().isOpen()) {
            throw ApplicationProblem.NOT_OPEN.because(
                    "申请当前状态为 " + file.standing().code(),
                    "The application is " + file.standing().code());
        }
        return file;
    }

    static LocalDate received(ApplicationFile file) {
        var received = open(file).receivedOn();
        if (received == null) {
            throw ApplicationProblem.NOT_RECEIVED.because("请等待行政审批局收件", "The approval bureau has not received it");
        }
        return received;
    }

    static void notReceived(ApplicationFile file) {
        if (open(file).standing() != ApplicationStanding.SUBMITTED) {
            throw ApplicationProblem.ALREADY_RECEIVED.because(
                    "收件日期：" + file.receivedOn(), "Received on " + file.receivedOn());
        }
    }

    static void notOwn(ApplicationFile file, String actor) {
        if (file.isOf(actor)) {
            throw ApplicationProblem.OWN_APPLICATION.because("请由其他经办人办理", "Another officer must handle it");
        }
    }

    /** To a stranger the application does not exist. */
    static ApplicationFile ofTheApplicant(@Nullable ApplicationFile file, String actor) {
        var known = existing(file);
        return known.isOf(actor) ? known : existing(null);
    }
}
