package org.onelicence.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.problem.Refusal.FieldError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where a no becomes an HTTP answer: problem details for programs, a page for people. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final String RETRY_AFTER_SECONDS = "1";

    private final List<RefusalTranslator> translators;

    ProblemAdvice(List<RefusalTranslator> translators) {
        this.translators = translators;
    }

    @ExceptionHandler(Exception.class)
    Object answer(Exception thrown, HttpServletRequest request) throws Exception {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            throw thrown; // the security chain knows whether to ask for a login
        }
        var no = refusalOf(thrown);
        var answer = ProblemAnswer.of(no.refusal(), no.exact(), LocaleContextHolder.getLocale(), MDC.get("traceId"));
        if (wantsPage(request, request.getRequestURI())) {
            return new ModelAndView("problem", Map.of("problem", answer), HttpStatus.valueOf(answer.getStatus()));
        }
        return ResponseEntity.status(answer.getStatus())
                .headers(headers -> retryAfter(answer.getStatus(), headers))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer);
    }

    private static void retryAfter(int status, HttpHeaders headers) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
    }

    private record No(Refusal refusal, @Nullable HttpStatus exact) {
        static No of(Refusal refusal) {
            return new No(refusal, null);
        }
    }

    private No refusalOf(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return No.of(refusal);
            }
            if (cause instanceof BodyLimit.TooLarge tooLarge) {
                return new No(tooLarge.refusal(), HttpStatus.CONTENT_TOO_LARGE);
            }
            var translated = translated(cause);
            if (translated.isPresent()) {
                return No.of(translated.get());
            }
        }
        return ofTheWeb(thrown);
    }

    private Optional<Refusal> translated(Throwable cause) {
        return translators.stream()
                .map(translator -> translator.translate(cause))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static No ofTheWeb(Exception thrown) {
        if (thrown instanceof BindException invalid) { // MethodArgumentNotValidException is one too
            return No.of(WebProblem.FIELDS_INVALID
                    .because("请更正标出的字段", "Correct the fields named")
                    .with(fieldErrors(invalid)));
        }
        if (thrown instanceof HttpMessageNotReadableException) {
            return bodyUnreadable();
        }
        if (thrown instanceof HandlerMethodValidationException
                || thrown instanceof MethodArgumentTypeMismatchException
                || thrown instanceof InvalidParameterException // Tomcat: no UTF-8, or too many of them
                || thrown instanceof ServletRequestBindingException) {
            return No.of(WebProblem.PARAMETER_INVALID.because("请检查参数的格式和范围", "Check its format and range"));
        }
        if (thrown instanceof MultipartException) {
            return No.of(WebProblem.BODY_UNREADABLE.because("请重新上传", "Send the file again"));
        }
        if (thrown instanceof NoResourceFoundException) {
            return No.of(WebProblem.NOT_FOUND.because("此地址没有内容", "There is nothing at this address"));
        }
        if (thrown instanceof HttpRequestMethodNotSupportedException) {
            return new No(
                    WebProblem.METHOD_NOT_ALLOWED.because("请更换请求方法", "Use another method"),
                    HttpStatus.METHOD_NOT_ALLOWED);
        }
        if (thrown instanceof HttpMediaTypeNotAcceptableException) {
            return new No(
                    WebProblem.MEDIA_TYPE_UNSUPPORTED.because("请接受 application/json", "Accept application/json"),
                    HttpStatus.NOT_ACCEPTABLE);
        }
        if (thrown instanceof HttpMediaTypeException) {
            return new No(
                    WebProblem.MEDIA_TYPE_UNSUPPORTED.because("请使用 application/json", "Use application/json"),
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        LOG.error("A request failed for a reason of ours", thrown);
        return new No(
                WebProblem.INTERNAL.because("请稍后再试，或提供追踪编号", "Try later, or tell us the trace id"),
                HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static No bodyUnreadable() {
        return No.of(WebProblem.BODY_UNREADABLE.because(
                "请检查 JSON 的写法、字段名和字段类型", "Check the JSON, the names of its fields and their types"));
    }

    private static List<FieldError> fieldErrors(BindException invalid) {
        return invalid.getFieldErrors().stream().map(ProblemAdvice::fieldError).toList();
    }

    private static FieldError fieldError(org.springframework.validation.FieldError error) {
        if (error.isBindingFailure()) { // what Spring says then names Java types
            return new FieldError(error.getField(), "格式不正确", "is not of the right form");
        }
        return new FieldError(
                error.getField(),
                Objects.requireNonNullElse(error.getDefaultMessage(), "无效"),
                "is not valid: " + Objects.requireNonNullElse(error.getCode(), "invalid"));
    }

    static boolean wantsPage(HttpServletRequest request, String path) {
        var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        return !path.startsWith("/api/") && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
