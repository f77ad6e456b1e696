package org.onelicence.command.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Why an officer must keep away from a matter (公务员法 art.76). Nothing about the person is written beside it. */
public enum RecusalGround {
    /** 涉及本人利害关系 */
    OWN_INTEREST,
    /** 涉及与本人有亲属关系人员的利害关系 */
    RELATIVE,
    /** 其他可能影响公正执行公务的 */
    OTHER;

    @JsonCreator
    public static RecusalGround of(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No ground for a recusal: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
