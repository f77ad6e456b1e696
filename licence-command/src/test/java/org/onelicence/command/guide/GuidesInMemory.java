package org.onelicence.command.guide;

import java.time.Clock;
import org.onelicence.command.guide.GuideEvent.GuidePublished;
import org.onelicence.log.LogInMemory;

/** The guides of a town that knows one industry. */
public final class GuidesInMemory {
    private GuidesInMemory() {}

    public static Guides with(GuideVersion guide, Clock clock) {
        var published = new GuidePublished(guide.numbered(1, guide.effectiveFrom()));
        var log = new LogInMemory().with(Integer.toString(guide.industryNo()), published);
        return new Guides(log.reader(), clock);
    }
}
