package org.onelicence.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.onelicence.platform.problem.ProblemAnswer;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.problem.WebProblem;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** The API's 401 and 403 in the shape of every other no. Why a token failed is not told to its bearer. */
@Component
class ProblemEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;
    private final LocaleResolver locales;

    ProblemEntryPoint(JsonMapper json, LocaleResolver locales) {
        this.json = json;
        this.locales = locales;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        answer(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                WebProblem.TOKEN_INVALID.because("请登录后重试", "Sign in and send a valid access token"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        answer(
                request,
                response,
                HttpStatus.FORBIDDEN,
                WebProblem.ACCESS_DENIED.because("您的角色不能进行此操作", "Your role does not allow it"));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Refusal refusal)
            throws IOException {
        var answer = ProblemAnswer.of(refusal, status, locales.resolveLocale(request), MDC.get("traceId"));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), answer);
    }
}
