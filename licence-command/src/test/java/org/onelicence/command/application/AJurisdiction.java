package org.onelicence.command.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.guide.AGuide;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.guide.GuidesInMemory;
import org.onelicence.command.instant.RuleSetSamples;
import org.onelicence.command.licence.LicenceIssuer;
import org.onelicence.command.licence.LicenceNumberRule;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.licence.LicencesInMemory;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.log.LogInMemory;
import org.onelicence.platform.time.WorkingCalendar;

/** One instance for one area: its own log, register, numbers and issuer, with the automation that issues licences. */
final class AJurisdiction {

    private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");

    private final LogInMemory log = new LogInMemory();
    private final List<EventMessage<?>> unread = new ArrayList<>();
    private final Configuration parts;
    private final WhenAllCoreMattersGrantedIssueTheLicence automation;
    final Licences licences = LicencesInMemory.toldBy(log);
    final Applications applications = new Applications(log.reader());

    AJurisdiction(String firstLetters, LicenceIssuer issuer, AuthorityRegister register, Clock clock) {
        var guides = GuidesInMemory.with(AGuide.ofACoffeeShop(), clock);
        var rule = new LicenceNumberRule(firstLetters);
        parts = started(issuer, register, guides, rule, clock);
        automation = new WhenAllCoreMattersGrantedIssueTheLicence(
                applications, licences, guides, rule, parts.commandGateway(), clock);
    }

    private Configuration started(
            LicenceIssuer issuer, AuthorityRegister register, Guides guides, LicenceNumberRule rule, Clock clock) {
        var calendar = WorkingCalendar.published();
        var personal = new PersonalData(subject -> KEY, subject -> Optional.of(KEY));
        var instant = new InstantApproval(
                RuleSetSamples.inForce(RuleSetSamples.rules()),
                new InstantInputs(licences, personal, uscc -> Optional.empty()));
        var limits = new ReviewLimits(5, 10, 3);
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(config -> new InMemoryEventStorageEngine())
                .configureAggregate(Application.class)
                .registerComponent(Clock.class, config -> clock)
                .registerComponent(AuthorityRegister.class, config -> register)
                .registerComponent(LicenceIssuer.class, config -> issuer)
                .registerComponent(LicenceNumberRule.class, config -> rule)
                .registerComponent(Guides.class, config -> guides)
                .registerComponent(Licences.class, config -> licences)
                .registerComponent(WorkingCalendar.class, config -> calendar)
                .registerComponent(ReviewLimits.class, config -> limits)
                .registerComponent(FourEyes.class, config -> new FourEyes(Set.of()))
                .registerComponent(PersonalData.class, config -> personal)
                .registerComponent(InstantApproval.class, config -> instant)
                .registerComponent(
                        DueWork.class, config -> new DueWork(calendar, new PromisedDays(guides, calendar), limits));
        LicencesInMemory.aggregates().forEach(configurer::configureAggregate);
        var configuration = configurer.start();
        configuration.eventStore().subscribe(unread::addAll);
        return configuration;
    }

    void ask(Object command, String actor) {
        parts.commandGateway().sendAndWait(new GenericCommandMessage<>(command, Map.of("actor", actor)));
        while (!unread.isEmpty()) {
            var event = (DomainEventMessage<?>) unread.remove(0);
            log.with(event.getAggregateIdentifier(), event.getPayload());
            if (event.getPayload() instanceof MatterGranted granted) {
                automation.on(granted);
            }
        }
    }

    void stop() {
        parts.shutdown();
    }
}
