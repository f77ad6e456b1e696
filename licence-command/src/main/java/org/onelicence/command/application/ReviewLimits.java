package org.onelicence.command.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits that do not depend on the matter, in working days.
 *
 * @param supplementWorkingDays to tell all gaps after receipt (行政许可法 art.32(4))
 * @param extensionWorkingDays by which the head of the organ may extend a limit once (art.42(1))
 * @param nearWorkingDays before the end of a limit the desk is warned (inference)
 */
@ConfigurationProperties("onelicence.limits")
public record ReviewLimits(
        @DefaultValue("5") int supplementWorkingDays,
        @DefaultValue("10") int extensionWorkingDays,
        @DefaultValue("3") int nearWorkingDays) {}
