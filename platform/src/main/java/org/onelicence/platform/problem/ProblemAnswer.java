package org.onelicence.platform.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A refusal as RFC 9457 problem details: title and detail in the asker's language, both languages beside them. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    /** The status is the problem's own unless the web knows a more exact one (401, 405, 413 …). */
    public static ProblemDetail of(
            Refusal refusal, @Nullable HttpStatus exact, Locale locale, @Nullable String traceId) {
        var problem = refusal.problem();
        var chinese = !Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        var answer = ProblemDetail.forStatus(exact != null ? exact : status(problem.kind()));
        answer.setType(URI.create("urn:onelicence:problem:" + problem.code()));
        answer.setTitle(chinese ? problem.titleZh() : problem.titleEn());
        answer.setDetail(chinese ? refusal.detailZh() : refusal.detailEn());
        answer.setProperty("code", problem.code());
        answer.setProperty("texts", texts(refusal));
        if (!refusal.errors().isEmpty()) {
            answer.setProperty("errors", List.copyOf(refusal.errors()));
        }
        if (traceId != null) {
            answer.setProperty("traceId", traceId);
        }
        return answer;
    }

    static HttpStatus status(Problem.Kind kind) {
        return Objects.requireNonNull(STATUS.get(kind));
    }

    private static Map<String, String> texts(Refusal refusal) {
        var problem = refusal.problem();
        return Map.of(
                "zh",
                problem.titleZh() + "：" + refusal.detailZh(),
                "en",
                problem.titleEn() + ": " + refusal.detailEn());
    }

    private static final Map<Problem.Kind, HttpStatus> STATUS = Map.of(
            Problem.Kind.MALFORMED, HttpStatus.BAD_REQUEST,
            Problem.Kind.FORBIDDEN, HttpStatus.FORBIDDEN,
            Problem.Kind.MISSING, HttpStatus.NOT_FOUND,
            Problem.Kind.CONFLICT, HttpStatus.CONFLICT,
            Problem.Kind.AGAINST_THE_RULES, HttpStatus.UNPROCESSABLE_CONTENT,
            Problem.Kind.TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE,
            Problem.Kind.UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE);
}
