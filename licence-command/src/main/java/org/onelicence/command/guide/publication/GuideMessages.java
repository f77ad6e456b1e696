package org.onelicence.command.guide.publication;

import java.util.Optional;
import org.onelicence.command.guide.GuideEvent.GuidePublished;
import org.onelicence.command.publication.Announcement;
import org.onelicence.command.publication.MessageMapping;
import org.springframework.stereotype.Component;

/** A published guide, under its industry's number. */
@Component
class GuideMessages implements MessageMapping {

    static final String TOPIC = "onelicence.guides.v1";

    @Override
    public Optional<Announcement> of(Object event) {
        return event instanceof GuidePublished published
                ? Optional.of(new Announcement(
                        TOPIC,
                        Integer.toString(published.guide().industryNo()),
                        "guide.published.v1",
                        GuideMessage.of(published.guide())))
                : Optional.empty();
    }
}
