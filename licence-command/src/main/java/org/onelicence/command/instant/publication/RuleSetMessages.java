package org.onelicence.command.instant.publication;

import java.util.Optional;
import org.onelicence.command.instant.RuleSetEvent;
import org.onelicence.command.instant.RuleSetEvent.RulesDrafted;
import org.onelicence.command.instant.RuleSetEvent.RulesPublished;
import org.onelicence.command.instant.RuleSetEvent.RulesRetired;
import org.onelicence.command.instant.RuleSetEvent.RulesTried;
import org.onelicence.command.publication.Announcement;
import org.onelicence.command.publication.MessageMapping;
import org.springframework.stereotype.Component;

/** By which rules a machine grants is public; which officer wrote them is the department's affair. */
@Component
class RuleSetMessages implements MessageMapping {

    static final String TOPIC = "onelicence.guides.v1";

    @Override
    public Optional<Announcement> of(Object event) {
        if (event instanceof RulesDrafted drafted) {
            return said(
                    drafted,
                    "instant-rules.drafted.v1",
                    new RuleSetMessage.Drafted(
                            drafted.ruleSetId(),
                            drafted.matterRef(),
                            drafted.version(),
                            drafted.sha256(),
                            drafted.draftedOn(),
                            drafted.organ()));
        }
        if (event instanceof RulesTried tried) {
            return said(
                    tried,
                    "instant-rules.tried.v1",
                    new RuleSetMessage.Tried(
                            tried.ruleSetId(),
                            tried.matterRef(),
                            tried.version(),
                            tried.applications(),
                            tried.differing(),
                            tried.triedOn(),
                            tried.organ()));
        }
        if (event instanceof RulesPublished published) {
            return said(
                    published,
                    "instant-rules.published.v1",
                    new RuleSetMessage.Published(
                            published.ruleSetId(),
                            published.matterRef(),
                            published.version(),
                            published.rules(),
                            published.sha256(),
                            published.publishedOn(),
                            published.effectiveFrom(),
                            published.organ()));
        }
        if (event instanceof RulesRetired retired) {
            return said(
                    retired,
                    "instant-rules.retired.v1",
                    new RuleSetMessage.Retired(
                            retired.ruleSetId(),
                            retired.matterRef(),
                            retired.version(),
                            retired.retiredOn(),
                            retired.reason(),
                            retired.organ()));
        }
        return Optional.empty();
    }

    private static Optional<Announcement> said(RuleSetEvent event, String type, RuleSetMessage payload) {
        return Optional.of(new Announcement(TOPIC, event.ruleSetId().toString(), type, payload));
    }
}
