package org.onelicence.command.licence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How one holder's business passes to another; the licence itself is not transferred (行政许可法 art.9). */
public enum SuccessionKind {
    /** 合并 */
    MERGER,
    /** 分立 */
    SPLIT,
    /** 承继 */
    SUCCESSION;

    @JsonCreator
    public static SuccessionKind of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such kind of succession: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
