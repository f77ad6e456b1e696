package org.onelicence.command.guide;

import java.util.List;
import org.onelicence.command.authority.Capacity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who of a lead department works on its guides. No text says it (inference): those who decide by a guide know what it
 * must say, and the head answers for what the organ promises to the public.
 *
 * @param drafting writes and revises a draft, and hands it on
 * @param approving publishes a draft or returns it
 */
@ConfigurationProperties("onelicence.guides")
public record GuideCapacities(
        @DefaultValue({"decide", "head"}) List<Capacity> drafting,
        @DefaultValue("head") List<Capacity> approving) {}
