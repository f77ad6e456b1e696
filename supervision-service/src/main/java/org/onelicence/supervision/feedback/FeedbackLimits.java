package org.onelicence.supervision.feedback;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The rule says "at once" (即时); the day after which it counts as late is our assumption, therefore a setting. */
@ConfigurationProperties("supervision.feedback")
public record FeedbackLimits(@DefaultValue("1") int lateAfterWorkingDays) {}
