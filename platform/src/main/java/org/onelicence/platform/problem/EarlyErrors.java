package org.onelicence.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a filter or the firewall refused before any controller saw it, in the two shapes of every other no. */
@Controller
class EarlyErrors implements ErrorController {

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        if (cause(request) instanceof Refusal refusal) {
            return shaped(
                    request, refusal, ProblemAnswer.status(refusal.problem().kind()));
        }
        var status = status(request);
        return shaped(request, refusal(status), status);
    }

    private static Object shaped(HttpServletRequest request, Refusal refusal, HttpStatus status) {
        if (ProblemAdvice.wantsPage(request, path(request))) {
            return new ModelAndView("error", Map.of("status", status.value()), status);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemAnswer.of(refusal, status, LocaleContextHolder.getLocale(), MDC.get("traceId")));
    }

    static Refusal refusal(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return WebProblem.NOT_FOUND.because("此地址没有内容", "There is nothing at this address");
        }
        if (status == HttpStatus.FORBIDDEN) {
            return WebProblem.ACCESS_DENIED.because("您的角色不能进行此操作", "Your role does not allow it");
        }
        if (status.is4xxClientError()) {
            return WebProblem.REQUEST_UNREADABLE.because("请检查地址和请求头", "Check the address and the headers");
        }
        return WebProblem.INTERNAL.because("请稍后再试，或提供追踪编号", "Try later, or tell us the trace id");
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return Objects.requireNonNullElse(status, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        var cause = (@Nullable Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        while (cause != null && !(cause instanceof Refusal)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String path(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "")
                .toString();
    }
}
