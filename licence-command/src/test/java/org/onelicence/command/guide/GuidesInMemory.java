package org.onelicence.command.guide;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.onelicence.command.guide.GuideEvent.GuidePublished;
import org.onelicence.log.LogInMemory;

/** The guides of a town that knows one industry. */
public final class GuidesInMemory {
    private static final Industries INDUSTRIES =
            new Industries(new Guides(new LogInMemory().reader(), Clock.systemUTC()));

    private GuidesInMemory() {}

    /** The search over these guides. */
    public static Function<String, List<GuideVersion>> search(List<GuideVersion> among) {
        return typed -> INDUSTRIES.find(typed, among);
    }

    public static boolean isNamedBy(String typed, GuideVersion guide) {
        return INDUSTRIES.isNamedBy(typed, guide);
    }

    public static Guides with(GuideVersion guide, Clock clock) {
        var published = new GuidePublished(guide.numbered(1, guide.effectiveFrom()));
        var log = new LogInMemory().with(Integer.toString(guide.industryNo()), published);
        return new Guides(log.reader(), clock);
    }
}
