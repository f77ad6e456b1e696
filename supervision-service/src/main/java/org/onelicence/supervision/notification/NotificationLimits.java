package org.onelicence.supervision.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Days a department has to claim. No text of Pudong sets them (six-doubles, 1.1): an assumption, therefore a setting. */
@ConfigurationProperties("supervision.notification")
public record NotificationLimits(@DefaultValue("5") int claimWorkingDays) {}
