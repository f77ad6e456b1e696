package org.onelicence.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.onelicence.platform.problem.WebProblem;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The ids of what a request makes: its commands and the things they begin. Fresh, or derived from the request's
 * {@code Idempotency-Key} (IETF draft of that name), so that a retry sends the same again and gets the first outcome.
 */
@Component
public final class CommandIds {

    public static final String HEADER = "Idempotency-Key";

    static final int LENGTH_MAX = 200;
    private static final String SENT = CommandIds.class.getName() + ".";

    private final Ids ids;

    CommandIds(Ids ids) {
        this.ids = ids;
    }

    /** Of the next command by this name that the request of this subject sends; outside a request always fresh. */
    public String next(String subject, String commandName) {
        return request()
                .flatMap(request -> key(request)
                        .map(key -> Ids.derived(
                                "command", subject, key, commandName, Integer.toString(nth(request, commandName)))))
                .orElseGet(ids::next)
                .toString();
    }

    /** Of the one thing of its kind that this subject's request begins. */
    public UUID begun(String kind, String subject) {
        return request()
                .flatMap(CommandIds::key)
                .map(key -> Ids.derived(kind, subject, key))
                .orElseGet(ids::next);
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Optional.of(web.getRequest())
                : Optional.empty();
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER)).map(CommandIds::checked);
    }

    /** Counted by name: a retry may leave out what the first try has done, and the rest keeps its ids. */
    private static int nth(HttpServletRequest request, String commandName) {
        int before = request.getAttribute(SENT + commandName) instanceof Integer sent ? sent : 0;
        request.setAttribute(SENT + commandName, before + 1);
        return before;
    }

    private static String checked(String key) {
        if (key.isBlank() || key.length() > LENGTH_MAX) {
            throw WebProblem.IDEMPOTENCY_KEY_INVALID.because(
                    "长度须为 1 至 " + LENGTH_MAX + " 个字符", "It has 1 to " + LENGTH_MAX + " characters");
        }
        return key;
    }
}
