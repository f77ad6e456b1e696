package org.onelicence.command.duty;

import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.command.duty.DutyCommand.GiveNotice;
import org.onelicence.command.duty.DutyCommand.SettleTasks;
import org.onelicence.command.licence.ComponentStanding;
import org.onelicence.command.licence.LicenceEvent.ComponentDeregistered;
import org.onelicence.command.licence.LicenceEvent.ComponentExpired;
import org.onelicence.command.licence.LicenceEvent.ComponentMoved;
import org.onelicence.command.licence.LicenceEvent.LicenceChanged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A permit revoked, annulled or expired gives its holder thirty days (市场主体登记管理条例 art.26); a task once done is settled. */
@Component
@Order(5)
@ProcessingGroup("automations")
class WhenAPermitEndsGiveNotice {

    private static final Set<ComponentStanding> WITH_NOTICE =
            Set.of(ComponentStanding.REVOKED_UNLAWFUL_GRANT, ComponentStanding.REVOKED_PENALTY);

    private final CommandGateway commands;

    WhenAPermitEndsGiveNotice(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(ComponentMoved event) {
        var measure = event.measure();
        if (WITH_NOTICE.contains(event.becomes())) {
            commands.sendAndWait(new GiveNotice(
                    event.licenceId(), measure.matterRef(), event.becomes().code(), measure.effectiveOn()));
        }
        if (event instanceof ComponentDeregistered) {
            commands.sendAndWait(new SettleTasks(
                    event.licenceId(),
                    TaskKind.DEREGISTER_COMPONENT,
                    measure.matterRef(),
                    measure.decisionNumber(),
                    measure.officerNumber(),
                    measure.effectiveOn()));
        }
    }

    @EventHandler
    @DisallowReplay
    void on(ComponentExpired event) {
        commands.sendAndWait(new GiveNotice(
                event.licenceId(), event.matterRef(), ComponentStanding.EXPIRED.code(), event.effectiveOn()));
    }

    @EventHandler
    @DisallowReplay
    void on(LicenceChanged event) {
        commands.sendAndWait(new SettleTasks(
                event.licenceId(),
                TaskKind.CHANGE_LICENCE,
                "",
                event.decisionNumber(),
                event.officerNumber(),
                event.effectiveOn()));
    }
}
