package org.onelicence.command.desk.web;

import java.util.List;
import org.onelicence.platform.page.NavigationItem;
import org.onelicence.platform.page.NavigationItems;
import org.onelicence.platform.security.Roles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where one can go from any page of this service. */
@Component
class Navigation implements NavigationItems {
    private final List<NavigationItem> items;

    Navigation(@Value("${onelicence.query-url}") String queryUrl) {
        this.items = List.of(
                new NavigationItem("nav.industries", "/industries", null),
                new NavigationItem("nav.applications", "/applications", Roles.APPLICANT),
                new NavigationItem("nav.licences", "/licences", Roles.APPLICANT),
                new NavigationItem("nav.desk", "/desk", Roles.OFFICER),
                new NavigationItem("nav.authority", "/authority", null),
                new NavigationItem("nav.register", queryUrl, null),
                new NavigationItem("nav.parked", "/ops/parked", Roles.ADMINISTRATOR));
    }

    @Override
    public List<NavigationItem> items() {
        return items;
    }
}
