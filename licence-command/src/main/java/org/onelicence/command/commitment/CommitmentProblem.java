package org.onelicence.command.commitment;

import org.onelicence.platform.problem.Problem;

/** The ways a commitment says no. */
public enum CommitmentProblem implements Problem {
    UNKNOWN("commitment-unknown", "没有这份承诺", "No such commitment", Kind.MISSING),
    EXCLUDED("commitment-excluded", "该要素依法不适用告知承诺", "The law admits no promise here", Kind.AGAINST_THE_RULES),
    NOT_ADMITTED("commitment-not-admitted", "不适用告知承诺", "No promise is admitted here", Kind.AGAINST_THE_RULES),
    TEXT_CHANGED("commitment-text-changed", "承诺书文本已更新", "The text has changed; read it again", Kind.CONFLICT),
    ALREADY_SIGNED("commitment-already-signed", "该事项已签署承诺", "It was signed already", Kind.CONFLICT),
    NOT_SIGNED("commitment-not-signed", "该事项没有签署承诺", "No commitment was signed", Kind.CONFLICT),
    NOT_ON_THE_SPOT("commitment-not-on-the-spot", "该事项不得凭承诺当场决定", "Not decided on the spot", Kind.AGAINST_THE_RULES),
    ELEMENTS_DIFFER(
            "commitment-elements-differ", "应逐项核查所承诺的要素", "Each promised element is checked", Kind.AGAINST_THE_RULES),
    ILLEGAL_MOVE("commitment-illegal-move", "承诺当前状态不允许该操作", "Not from where it stands", Kind.CONFLICT),
    RECTIFY_BY("commitment-rectify-by", "整改期限不当", "No such day for rectification", Kind.AGAINST_THE_RULES),
    RECTIFICATION_RUNS("commitment-rectification-runs", "整改期限尚未届满", "The time to rectify still runs", Kind.CONFLICT),
    COMPONENT_MISSING(
            "commitment-without-component", "没有可撤销的有效单项许可", "No running component rests on it", Kind.CONFLICT);

    private final Wording wording;

    CommitmentProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
