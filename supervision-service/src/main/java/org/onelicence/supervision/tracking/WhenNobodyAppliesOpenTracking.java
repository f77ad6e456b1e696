package org.onelicence.supervision.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.platform.time.WorkingCalendar;
import org.onelicence.supervision.tracking.ToldIndustries.Told;
import org.onelicence.supervision.tracking.TrackingCommand.SettleTracking;
import org.onelicence.supervision.tracking.TrackingCommand.Settlement;
import org.onelicence.supervision.tracking.TrackingCommand.WatchForApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for due work in what is known today. Each command is harmless when repeated, so a crash costs nothing. */
@Component
class WhenNobodyAppliesOpenTracking {

    private static final int AT_ONCE = 500;

    private final ToldIndustries told;
    private final CommandGateway commands;
    private final WorkingCalendar calendar;
    private final TrackingLimits limits;
    private final Clock clock;

    WhenNobodyAppliesOpenTracking(
            ToldIndustries told,
            CommandGateway commands,
            WorkingCalendar calendar,
            TrackingLimits limits,
            Clock clock) {
        this.told = told;
        this.commands = commands;
        this.calendar = calendar;
        this.limits = limits;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${supervision.check-every}", initialDelayString = "${supervision.check-every}")
    void check() {
        var today = LocalDate.now(clock);
        told.withoutApplication(today.minusDays(limits.applyWorkingDays()), AT_ONCE).stream()
                .filter(one -> calendar.plusWorkingDays(one.toldOn(), limits.applyWorkingDays())
                        .isBefore(today))
                .forEach(this::watch);
        told.appliedMeanwhile(AT_ONCE).forEach(id -> settle(id, Settlement.APPLIED));
        told.endedMeanwhile(AT_ONCE).forEach(id -> settle(id, Settlement.COMPONENT_ENDED));
    }

    private void watch(Told one) {
        commands.sendAndWait(new WatchForApplication(
                TrackingId.ofTold(one.registrationId(), one.industryNo()),
                one.registrationId(),
                one.uscc(),
                one.holderName(),
                one.industryNo(),
                one.industryNameZh(),
                one.address(),
                one.district(),
                one.toldOn()));
    }

    private void settle(UUID trackingId, Settlement settlement) {
        commands.sendAndWait(new SettleTracking(new TrackingId(trackingId), settlement));
    }
}
