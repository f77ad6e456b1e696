package org.onelicence.supervision.assessment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How often a class is judged again; nationwide it is every month. */
@ConfigurationProperties("supervision.assessment")
public record AssessmentSchedule(@DefaultValue("1") int againAfterMonths) {}
