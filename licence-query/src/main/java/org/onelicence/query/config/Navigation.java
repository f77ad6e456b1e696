package org.onelicence.query.config;

import java.util.List;
import org.onelicence.platform.page.NavigationItem;
import org.onelicence.platform.page.NavigationItems;
import org.onelicence.platform.security.Roles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where one can go from here. */
@Component
class Navigation implements NavigationItems {

    private final List<NavigationItem> items;

    Navigation(
            @Value("${onelicence.command-url}") String commandUrl,
            @Value("${onelicence.supervision-url}") String supervisionUrl) {
        items = List.of(
                new NavigationItem("nav.search", "/", null),
                new NavigationItem("nav.disclosure", "/disclosure", null),
                new NavigationItem("nav.command", commandUrl, null),
                new NavigationItem("nav.publicity", supervisionUrl + "/publicity", null),
                new NavigationItem("nav.supervision", supervisionUrl, Roles.SUPERVISOR),
                new NavigationItem("nav.supervision", supervisionUrl, Roles.OFFICER),
                new NavigationItem("nav.supervision", supervisionUrl, Roles.AUDITOR),
                new NavigationItem("nav.parked", "/ops/parked", Roles.ADMINISTRATOR));
    }

    @Override
    public List<NavigationItem> items() {
        return items;
    }
}
