package org.onelicence.platform.page;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the page's head.
 *
 * @param messageKey what it says, from the service's messages
 * @param href where it leads: a path of this service or another service's address
 * @param role who sees it; null: everyone
 */
public record NavigationItem(
        String messageKey, String href, @Nullable String role) {}
