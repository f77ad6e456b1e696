package org.onelicence.command.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What has to be done or told when a day comes, the mildest first. */
public enum DueKind {
    /** Nobody told the gaps in time: the matter counts as accepted from receipt (行政许可法 art.32(4)). */
    DEEMED_ACCEPTANCE,
    /** The legal limit comes near. */
    LIMIT_NEAR,
    /** The promised limit has passed: the unit explains itself (承诺时限, 上海市优化营商环境条例 art.36). */
    PROMISE_PASSED,
    /** The legal limit has passed (行政许可法 art.42). */
    LIMIT_PASSED;

    @JsonCreator
    public static DueKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such kind of due work: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
