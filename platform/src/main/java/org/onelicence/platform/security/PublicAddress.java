package org.onelicence.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A service knows its own address from its configuration. {@code Host} and {@code X-Forwarded-*} are the asker's words:
 * a link or redirect built from them leads wherever he likes (docs/runbooks/behind-a-proxy.md).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PublicAddress extends OncePerRequestFilter {

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final URI address;

    PublicAddress(@Value("${onelicence.public-url}") URI address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Addressed(request), response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private final class Addressed extends HttpServletRequestWrapper {
        Addressed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getScheme() {
            return address.getScheme();
        }

        @Override
        public String getServerName() {
            return address.getHost();
        }

        @Override
        public int getServerPort() {
            if (address.getPort() > 0) {
                return address.getPort();
            }
            return isSecure() ? HTTPS_PORT : HTTP_PORT;
        }

        @Override
        public boolean isSecure() {
            return "https".equals(address.getScheme());
        }

        @Override
        @SuppressWarnings("JdkObsolete") // the servlet API's own type
        public StringBuffer getRequestURL() {
            return new StringBuffer(address.getScheme() + "://" + address.getAuthority() + getRequestURI());
        }
    }
}
