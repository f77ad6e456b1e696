package org.onelicence.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Where a service takes more than the usual body: a file, say. One bean for each sort of address. */
public final class LargeBody {

    private final PathPattern path;
    private final long bytesMax;

    public LargeBody(String path, long bytesMax) {
        this.path = PathPatternParser.defaultInstance.parse(path);
        this.bytesMax = bytesMax;
    }

    boolean isAt(HttpServletRequest request) {
        return path.matches(PathContainer.parsePath(request.getRequestURI()));
    }

    long bytesMax() {
        return bytesMax;
    }
}
