package org.onelicence.command.config;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.onelicence.command.annualreport.AnnualReportEvent;
import org.onelicence.command.application.ApplicationEvent;
import org.onelicence.command.authority.AuthorityEvent;
import org.onelicence.command.commitment.CommitmentEvent;
import org.onelicence.command.duty.DutyEvent;
import org.onelicence.command.guide.GuideEvent;
import org.onelicence.command.instant.RuleSetEvent;
import org.onelicence.command.licence.LicenceEvent;
import org.onelicence.command.licence.LicenceNumberTaken;
import org.onelicence.log.EdgeMetadata;
import org.onelicence.log.EventTypes;
import org.onelicence.log.web.LicenceLogWebConfiguration;
import org.onelicence.platform.identity.CommandIds;
import org.onelicence.platform.security.Actor;
import org.onelicence.platform.trace.Trace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What stands in the log, under which names, and what each command carries from the edge. */
@Configuration(proxyBeanMethods = false)
@Import(LicenceLogWebConfiguration.class)
class EventsOfTheService {

    @Bean
    EventTypes eventTypes() {
        var names = new HashMap<String, Class<?>>();
        Stream.of(
                        AuthorityEvent.LOGICAL_NAMES,
                        GuideEvent.LOGICAL_NAMES,
                        RuleSetEvent.LOGICAL_NAMES,
                        CommitmentEvent.LOGICAL_NAMES,
                        ApplicationEvent.LOGICAL_NAMES,
                        LicenceEvent.LOGICAL_NAMES,
                        AnnualReportEvent.LOGICAL_NAMES,
                        DutyEvent.LOGICAL_NAMES)
                .forEach(names::putAll);
        names.put(LicenceNumberTaken.LOGICAL_NAME, LicenceNumberTaken.class);
        return EventTypes.of(names);
    }

    /** Nobody is signed in where an automation works: its command hands on what the event carried. */
    @Bean
    EdgeMetadata edge(Trace trace, CommandIds commandIds) {
        return commandName -> {
            var actor = Actor.currentOrNull();
            if (actor == null) {
                return Map.of();
            }
            var known = new HashMap<String, Object>();
            known.put(EdgeMetadata.ACTOR, actor.subject());
            known.put(EdgeMetadata.COMMAND_ID, commandIds.next(actor.subject(), commandName));
            var traceparent = trace.current();
            if (traceparent != null) {
                known.put(EdgeMetadata.TRACEPARENT, traceparent);
            }
            return known;
        };
    }
}
