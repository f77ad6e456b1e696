package org.onelicence.supervision.config;

import java.util.HashMap;
import java.util.Map;
import org.onelicence.log.EdgeMetadata;
import org.onelicence.log.EventTypes;
import org.onelicence.log.web.LicenceLogWebConfiguration;
import org.onelicence.platform.identity.CommandIds;
import org.onelicence.platform.security.Actor;
import org.onelicence.platform.trace.Trace;
import org.onelicence.supervision.assessment.AssessmentEvent;
import org.onelicence.supervision.draw.DrawEvent;
import org.onelicence.supervision.feedback.FeedbackEvent;
import org.onelicence.supervision.notification.NotificationEvent;
import org.onelicence.supervision.publicity.PublicityEvent;
import org.onelicence.supervision.tracking.TrackingEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What stands in the supervision log, under which names, and what each event carries from the edge. */
@Configuration(proxyBeanMethods = false)
@Import(LicenceLogWebConfiguration.class)
class SupervisionEvents {

    static final Map<String, Class<?>> BY_NAME = Map.ofEntries(
            Map.entry("entity.notified", NotificationEvent.EntityNotified.class),
            Map.entry("department.notified", NotificationEvent.DepartmentNotified.class),
            Map.entry("notification.pooled", NotificationEvent.NotificationPooled.class),
            Map.entry("notification.claimed", NotificationEvent.NotificationClaimed.class),
            Map.entry("notification.declined", NotificationEvent.NotificationDeclined.class),
            Map.entry("result-feedback.sent", FeedbackEvent.ResultFeedbackSent.class),
            Map.entry("tracking.opened", TrackingEvent.TrackingOpened.class),
            Map.entry("tracking.visit-recorded", TrackingEvent.TrackingVisitRecorded.class),
            Map.entry("tracking.closed", TrackingEvent.TrackingClosed.class),
            Map.entry("plan.published", DrawEvent.PlanPublished.class),
            Map.entry("registers.sealed", DrawEvent.RegistersSealed.class),
            Map.entry("objects.drawn", DrawEvent.ObjectsDrawn.class),
            Map.entry("inspectors.drawn", DrawEvent.InspectorsDrawn.class),
            Map.entry("inspector.recused", DrawEvent.InspectorRecused.class),
            Map.entry("check.recorded", DrawEvent.CheckRecorded.class),
            Map.entry("fact.noted", AssessmentEvent.FactNoted.class),
            Map.entry("holder.classified", AssessmentEvent.HolderClassified.class),
            Map.entry("licence-publicity.due", PublicityEvent.LicencePublicityDue.class),
            Map.entry("penalty-publicity.due", PublicityEvent.PenaltyPublicityDue.class),
            Map.entry("licence.publicised", PublicityEvent.LicencePublicised.class),
            Map.entry("penalty.publicised", PublicityEvent.PenaltyPublicised.class),
            Map.entry("publicity.taken-down", PublicityEvent.PublicityTakenDown.class));

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(BY_NAME);
    }

    @Bean
    EdgeMetadata edge(Trace trace, CommandIds commandIds) {
        return commandName -> {
            var known = new HashMap<String, Object>();
            var actor = Actor.currentOrNull();
            if (actor != null) {
                known.put(EdgeMetadata.ACTOR, actor.subject());
                known.put(EdgeMetadata.COMMAND_ID, commandIds.next(actor.subject(), commandName));
            }
            var traceparent = trace.current();
            if (traceparent != null) {
                known.put(EdgeMetadata.TRACEPARENT, traceparent);
            }
            return known;
        };
    }
}
