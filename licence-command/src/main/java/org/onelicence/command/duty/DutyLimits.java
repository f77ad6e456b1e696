package org.onelicence.command.duty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param taskWorkingDays in which a task that follows from the registrar's act is due (inference: no law says) */
@ConfigurationProperties("onelicence.duties")
public record DutyLimits(@DefaultValue("10") int taskWorkingDays) {}
