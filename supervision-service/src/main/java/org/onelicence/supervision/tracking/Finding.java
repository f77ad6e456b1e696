package org.onelicence.supervision.tracking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a visit found, for which kind of tracking it can be found, and what then becomes of the tracking. */
public enum Finding {
    NOT_OPERATING("not-operating", "未经营", "Not operating", TrackingKind.UNLICENSED, true),
    OPERATING_UNLICENSED(
            "operating-unlicensed",
            "无证经营，移送执法",
            "Operates without a licence, handed to enforcement",
            TrackingKind.UNLICENSED,
            true),
    TOLD_AGAIN("told-again", "再次告知，继续跟踪", "Told again, still watched", TrackingKind.UNLICENSED, false),
    KEPT("kept", "承诺属实", "The promise is kept", TrackingKind.COMMITMENT, true),
    TO_RECTIFY("to-rectify", "责令限期整改", "Ordered to rectify", TrackingKind.COMMITMENT, false),
    BREACHED("breached", "承诺不实或未整改", "The promise is broken", TrackingKind.COMMITMENT, true);

    private final String code;
    private final String zh;
    private final String en;
    private final TrackingKind kind;
    private final boolean closes;

    Finding(String code, String zh, String en, TrackingKind kind, boolean closes) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.kind = kind;
        this.closes = closes;
    }

    public static Optional<Finding> of(String code) {
        return Arrays.stream(values())
                .filter(finding -> finding.code.equals(code))
                .findFirst();
    }

    public static List<Finding> fitting(TrackingKind kind) {
        return Arrays.stream(values()).filter(finding -> finding.kind == kind).toList();
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

    TrackingKind kind() {
        return kind;
    }

    boolean closes() {
        return closes;
    }
}
