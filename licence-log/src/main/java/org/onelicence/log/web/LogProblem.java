package org.onelicence.log.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** How the log says no: problem details (RFC 9457) of the same make as the services', which this module does not know. */
enum LogProblem {
    PATH_MALFORMED(
            HttpStatus.BAD_REQUEST,
            "parameter-invalid",
            "请求参数有误",
            "No such path is in the specification (c2sp.org/tlog-tiles)"),
    NOTHING_THERE(HttpStatus.NOT_FOUND, "not-found", "未找到", "The signed log does not have this"),
    NOT_AN_AUDITOR(HttpStatus.FORBIDDEN, "access-denied", "无权进行此操作", "Entries are shown to auditors only"),
    NOTE_UNREADABLE(HttpStatus.BAD_REQUEST, "body-unreadable", "请求内容无法读取", "The note is malformed or falsely signed"),
    NOTE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "请求内容过大", "No checkpoint is as long as this"),
    WITNESS_UNKNOWN(HttpStatus.FORBIDDEN, "witness-unknown", "见证方未登记", "No witness known here has signed this"),
    CHECKPOINT_CONTRADICTS(
            HttpStatus.CONFLICT, "checkpoint-contradicts", "与已签署的检查点不一致", "We signed another root for this size");

    private final HttpStatus status;
    private final String code;
    private final String titleZh;
    private final String titleEn;

    LogProblem(HttpStatus status, String code, String titleZh, String titleEn) {
        this.status = status;
        this.code = code;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    /** Never cached: what is not there yet may be there in a second. */
    ResponseEntity<Object> answer() {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:onelicence:problem:" + code));
        problem.setTitle(titleEn);
        problem.setProperty("code", code);
        problem.setProperty("texts", Map.of("zh", titleZh, "en", titleEn));
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
