package org.onelicence.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * No request body is read past 64 KiB, or past what its address allows ({@link LargeBody}), whatever its length header
 * claims (docs/problems.md, body-too-large).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    static final int BYTES_MAX = 64 * 1024;

    private final JsonMapper json;
    private final List<LargeBody> larger;

    BodyLimit(JsonMapper json, List<LargeBody> larger) {
        this.json = json;
        this.larger = larger;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bytesMax = bytesMax(request);
        if (request.getContentLengthLong() > bytesMax || isEndless(request)) {
            var answer = ProblemAnswer.of(refusal(bytesMax), HttpStatus.CONTENT_TOO_LARGE, request.getLocale(), null);
            response.setStatus(answer.getStatus());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(response.getOutputStream(), answer);
            return;
        }
        chain.doFilter(new Limited(request, bytesMax), response);
    }

    /** The container reads the parts of a form by itself, past our counting, so their length must be said before. */
    private static boolean isEndless(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getContentLengthLong() < 0
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private long bytesMax(HttpServletRequest request) {
        return larger.stream()
                .filter(body -> body.isAt(request))
                .mapToLong(LargeBody::bytesMax)
                .max()
                .orElse(BYTES_MAX);
    }

    static Refusal refusal(long bytesMax) {
        var kibibytes = bytesMax / 1024;
        return WebProblem.BODY_TOO_LARGE.because("最多 " + kibibytes + " KiB", "At most " + kibibytes + " KiB are read");
    }

    /** A body that turned out longer than its header said, or that had no length at all. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        private final long bytesMax;

        TooLarge(long bytesMax) {
            super("more than " + bytesMax + " bytes");
            this.bytesMax = bytesMax;
        }

        Refusal refusal() {
            return BodyLimit.refusal(bytesMax);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long bytesMax;

        Limited(HttpServletRequest request, long bytesMax) {
            super(request);
            this.bytesMax = bytesMax;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counting(super.getInputStream(), bytesMax);
        }
    }

    private static final class Counting extends ServletInputStream {
        private final ServletInputStream body;
        private final long bytesMax;
        private long read;

        Counting(ServletInputStream body, long bytesMax) {
            this.body = body;
            this.bytesMax = bytesMax;
        }

        @Override
        public int read() throws IOException {
            var one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var some = body.read(into, from, most);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) throws TooLarge {
            read += more;
            if (read > bytesMax) {
                throw new TooLarge(bytesMax);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
