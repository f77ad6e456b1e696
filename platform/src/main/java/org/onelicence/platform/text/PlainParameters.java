package org.onelicence.platform.text;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every parameter, in an address or a form, is plain: what is to be kept is refused, what is looked for is cleaned. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PlainParameters extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Plain(request), response);
    }

    /** Looks at a parameter when it is asked for, so that the refusal rises where every other one does. */
    private static final class Plain extends HttpServletRequestWrapper {
        private static final Set<String> READING = Set.of("GET", "HEAD");

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var typed = super.getParameter(name);
            return typed == null ? null : plain(name, typed);
        }

        @Override
        @SuppressWarnings("NullAway") // the servlet API answers null for a parameter nobody sent
        public String @Nullable [] getParameterValues(String name) {
            var typed = super.getParameterValues(name);
            return typed == null ? null : plain(name, typed);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var plain = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, typed) -> plain.put(plain("", name), plain(name, typed)));
            return Collections.unmodifiableMap(plain);
        }

        private String[] plain(String name, String[] typed) {
            return Arrays.stream(typed).map(one -> plain(name, one)).toArray(String[]::new);
        }

        private String plain(String name, String typed) {
            return READING.contains(getMethod()) ? PlainText.sought(typed) : PlainText.kept(name, typed);
        }
    }
}
