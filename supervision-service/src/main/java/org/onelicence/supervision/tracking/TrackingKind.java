package org.onelicence.supervision.tracking;

/** The two of 双跟踪 as we read it (inference, six-doubles 1.3). */
public enum TrackingKind {
    /** Told that a licence is needed, and has not applied. */
    UNLICENSED("unlicensed"),
    /** Licensed on a promise: is it kept? */
    COMMITMENT("commitment");

    private final String code;

    TrackingKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static TrackingKind of(String code) {
        return code.equals(UNLICENSED.code) ? UNLICENSED : COMMITMENT;
    }
}
