package org.onelicence.command.guide;

import org.jspecify.annotations.Nullable;

/**
 * How a matter is looked into: {@code siteInspection} is before, after, no or not-established; {@code instant} is yes,
 * no, renewal-only or changes-only, with the name of the rule set where a machine may decide.
 */
public record MatterRoute(
        String matterRef,
        String siteInspection,
        String instant,
        @Nullable String instantRuleSet,
        String source) {}
