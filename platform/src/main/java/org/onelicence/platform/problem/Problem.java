package org.onelicence.platform.problem;

/** One way a service says no. The code is a contract; the texts may be reworded. */
public interface Problem {

    /** What sort of no it is; the web maps it to a status, the domain does not know of HTTP. */
    enum Kind {
        /** The request cannot be read or lacks a field: 400. */
        MALFORMED,
        /** The asker may not do this: 403. */
        FORBIDDEN,
        /** There is no such thing, or not for this asker: 404. */
        MISSING,
        /** It collides with what stands: 409. */
        CONFLICT,
        /** The rules do not allow it: 422. */
        AGAINST_THE_RULES,
        /** It holds more than is taken: 413. */
        TOO_LARGE,
        /** Not now; the same request may succeed later: 503. */
        UNAVAILABLE
    }

    /** The words of a no. The code is stable, lower-case, hyphenated, and listed in docs/problems.md. */
    record Wording(String code, String titleZh, String titleEn, Kind kind) {}

    Wording wording();

    default String code() {
        return wording().code();
    }

    default String titleZh() {
        return wording().titleZh();
    }

    default String titleEn() {
        return wording().titleEn();
    }

    default Kind kind() {
        return wording().kind();
    }

    /** The refusal to throw, with what was found in this case. The texts must hold no personal data. */
    default Refusal because(String detailZh, String detailEn) {
        return new Refusal(this, detailZh, detailEn);
    }
}
