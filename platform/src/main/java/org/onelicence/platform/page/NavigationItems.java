package org.onelicence.platform.page;

import java.util.List;

/** What a service offers in the head of each of its pages, in order. */
public interface NavigationItems {
    List<NavigationItem> items();
}
