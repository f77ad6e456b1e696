package org.onelicence.command.guide;

import java.util.Map;
import org.axonframework.serialization.Revision;

/** What has happened to an industry's guide. Closed on purpose: a new case is a new contract. */
public sealed interface GuideEvent {
    /** The names the log knows these events by; the log never learns a class name. */
    Map<String, Class<?>> LOGICAL_NAMES = Map.of("guide.published", GuidePublished.class);

    GuideVersion guide();

    @Revision("1")
    record GuidePublished(GuideVersion guide) implements GuideEvent {}
}
