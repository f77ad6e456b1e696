package org.onelicence.query.register;

import org.onelicence.platform.problem.Problem;
import org.onelicence.platform.problem.Refusal;

/** How the register says no: it only ever says that something is not in it. */
public enum RegisterProblem implements Problem {
    LICENCE_UNREGISTERED("licence-not-registered", "登记簿中没有这张许可证", "No such licence is registered", Kind.MISSING),
    VERSION_UNKNOWN("certificate-version-unknown", "证照库中没有这一版", "The library has no such version", Kind.MISSING),
    CODE_UNKNOWN("verification-code-unknown", "未查到对应的许可证", "This code belongs to no licence", Kind.MISSING),
    REPORT_UNKNOWN("annual-report-not-disclosed", "没有公示这份年报", "No such annual report is disclosed", Kind.MISSING);

    private final Wording wording;

    RegisterProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    /** The same words for every number that is not in the register. */
    public static Refusal unregistered() {
        return LICENCE_UNREGISTERED.because("请核对许可证编号", "Check the licence number");
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
