package org.onelicence.command.licence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The penalties before which a holder may be heard (行政处罚法 art.63). */
public enum HeardPenalty {
    /** 吊销许可证件 */
    REVOCATION,
    /** 降低资质等级 */
    DOWNGRADE;

    @JsonCreator
    public static HeardPenalty of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such penalty with a hearing: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
