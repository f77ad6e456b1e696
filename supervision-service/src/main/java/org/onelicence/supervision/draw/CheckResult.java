package org.onelicence.supervision.draw;

import java.util.Arrays;
import java.util.Optional;

/** What a check found. */
public enum CheckResult {
    NO_PROBLEM("no-problem", "未发现问题", "No problem found"),
    PROBLEM_FOUND("problem-found", "发现问题", "Problem found"),
    NOT_REACHABLE("not-reachable", "无法联系", "Not reachable");

    private final String code;
    private final String zh;
    private final String en;

    CheckResult(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public static Optional<CheckResult> of(String code) {
        return Arrays.stream(values())
                .filter(result -> result.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
