package org.onelicence.command.commitment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a breach may take to be put right.
 *
 * @param daysMax the longest time an order may give, in calendar days (inference: the law says "within a time")
 */
@ConfigurationProperties("onelicence.rectification")
public record RectificationLimits(@DefaultValue("90") int daysMax) {}
