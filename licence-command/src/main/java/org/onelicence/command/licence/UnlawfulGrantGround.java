package org.onelicence.command.licence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Why a grant was unlawful (行政许可法 art.69). The last one must be revoked, the others may be. */
public enum UnlawfulGrantGround {
    /** 滥用职权、玩忽职守 */
    OFFICIAL_FAULT,
    /** 超越法定职权 */
    BEYOND_POWER,
    /** 违反法定程序 */
    PROCEDURE,
    /** 申请人不具备申请资格或者不符合法定条件 */
    UNQUALIFIED,
    /** 以欺骗、贿赂等不正当手段取得: 应当予以撤销 */
    FRAUD_OR_BRIBERY;

    @JsonCreator
    public static UnlawfulGrantGround of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such ground of art.69: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
