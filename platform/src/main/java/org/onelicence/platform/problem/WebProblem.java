package org.onelicence.platform.problem;

/** The refusals of the web itself, before any rule of the domain is asked. */
public enum WebProblem implements Problem {
    REQUEST_UNREADABLE("request-unreadable", "请求无法读取", "The request cannot be read", Kind.MALFORMED),
    BODY_UNREADABLE("body-unreadable", "请求内容无法读取", "The request body cannot be read", Kind.MALFORMED),
    FIELDS_INVALID("fields-invalid", "请求内容有误", "Some fields are not valid", Kind.MALFORMED),
    TEXT_NOT_ALLOWED("text-not-allowed", "文字含有不允许的字符", "A text holds characters that are not allowed", Kind.MALFORMED),
    PARAMETER_INVALID("parameter-invalid", "请求参数有误", "A parameter is not valid", Kind.MALFORMED),
    NOT_FOUND("not-found", "未找到", "Not found", Kind.MISSING),
    TOKEN_INVALID("token-invalid", "未登录或登录凭证无效", "No valid access token", Kind.FORBIDDEN),
    ACCESS_DENIED("access-denied", "无权进行此操作", "You may not do this", Kind.FORBIDDEN),
    METHOD_NOT_ALLOWED("method-not-allowed", "不支持的请求方法", "This method is not allowed here", Kind.MALFORMED),
    MEDIA_TYPE_UNSUPPORTED("media-type-unsupported", "不支持的内容类型", "This media type is not supported", Kind.MALFORMED),
    BODY_TOO_LARGE("body-too-large", "请求内容过大", "The request body is too large", Kind.MALFORMED),
    CONCURRENT_CHANGE(
            "concurrent-change", "数据同时被他人修改，请重试", "It was changed at the same time; try again", Kind.CONFLICT),
    IDEMPOTENCY_KEY_INVALID(
            "idempotency-key-invalid", "Idempotency-Key 无效", "The Idempotency-Key is not valid", Kind.MALFORMED),
    IDEMPOTENCY_KEY_REUSED(
            "idempotency-key-reused",
            "同一 Idempotency-Key 已用于另一请求",
            "This Idempotency-Key was used for another request",
            Kind.AGAINST_THE_RULES),
    BUSY("busy", "系统繁忙，请稍后重试", "Too much is waiting; try again in a moment", Kind.UNAVAILABLE),
    INTERNAL("internal", "系统内部错误", "Something went wrong on our side", Kind.UNAVAILABLE);

    private final Wording wording;

    WebProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
