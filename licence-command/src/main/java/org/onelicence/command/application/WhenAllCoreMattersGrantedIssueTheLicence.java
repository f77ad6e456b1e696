package org.onelicence.command.application;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.licence.LicenceCommand.IssueLicence;
import org.onelicence.command.licence.LicenceNumberRule;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.licence.TakeLicenceNumber;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The last core grant makes the licence, with every matter granted by then. The number, the licence and this automation's
 * progress are one transaction: a crash anywhere leaves all of it or nothing, and a repeat finds the work done.
 */
@Component
@Order(1)
@ProcessingGroup("automations")
class WhenAllCoreMattersGrantedIssueTheLicence {

    private final Applications applications;
    private final Licences licences;
    private final Guides guides;
    private final LicenceNumberRule numbers;
    private final CommandGateway commands;
    private final Clock clock;

    WhenAllCoreMattersGrantedIssueTheLicence(
            Applications applications,
            Licences licences,
            Guides guides,
            LicenceNumberRule numbers,
            CommandGateway commands,
            Clock clock) {
        this.applications = applications;
        this.licences = licences;
        this.guides = guides;
        this.numbers = numbers;
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    @DisallowReplay
    void on(MatterGranted event) {
        var application = applications.require(event.applicationId());
        if (application.areAllCoreMattersGranted() && !hasLicence(application)) {
            commands.sendAndWait(issue(application, numberFor(application)));
        }
    }

    /** Its own, or one that another application was faster to get. */
    private boolean hasLicence(ApplicationFile application) {
        return licences.find(application.licenceId())
                .filter(licence -> licence.standing().isActive()
                        || licence.issued()
                                .applicationId()
                                .equals(application.id().value()))
                .isPresent();
    }

    private String numberFor(ApplicationFile application) {
        var year = LocalDate.now(clock).getYear();
        var industryNo = application.submitted().industryNo();
        return commands.sendAndWait(
                TakeLicenceNumber.of(numbers, year, industryNo, application.id().value()));
    }

    private IssueLicence issue(ApplicationFile application, String licenceNumber) {
        var made = application.submitted();
        var guide = guides.version(made.industryNo(), made.guideVersion());
        return new IssueLicence(
                application.licenceId(),
                licenceNumber,
                application.id().value(),
                made.applicantSubject(),
                made.uscc(),
                made.holderName(),
                made.premises(),
                made.industryNo(),
                made.industryNameZh(),
                made.industryNameEn(),
                guide.unifiedValidityMonths(),
                application.granted().stream().map(MatterReview::component).toList());
    }
}
