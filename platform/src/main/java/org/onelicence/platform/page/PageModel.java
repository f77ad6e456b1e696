package org.onelicence.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.security.Actor;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout needs on every page: who is signed in, where one can go, the same page in the other language. */
@ControllerAdvice
class PageModel {

    private final List<NavigationItems> services;

    PageModel(List<NavigationItems> services) {
        this.services = services;
    }

    @ModelAttribute("actor")
    @Nullable
    Actor actor() {
        return Actor.currentOrNull();
    }

    @ModelAttribute("navigation")
    List<NavigationItem> navigation() {
        var actor = Actor.currentOrNull();
        return services.stream()
                .flatMap(service -> service.items().stream())
                .filter(item -> item.role() == null || (actor != null && actor.is(item.role())))
                .toList();
    }

    /** Path and query of this page, ready for {@code lang=…} to be added. */
    @ModelAttribute("samePage")
    String samePage(HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("lang")
                .build()
                .toUriString();
    }
}
