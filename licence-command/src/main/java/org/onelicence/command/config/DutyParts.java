package org.onelicence.command.config;

import org.onelicence.command.duty.DutyLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** How long people have for what the registrar's acts ask of them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DutyLimits.class)
class DutyParts {}
