package org.onelicence.supervision.draw;

import org.onelicence.platform.problem.Problem;

/** Why a plan cannot be made, drawn or filled in. */
public enum DrawProblem implements Problem {
    UNKNOWN("draw-plan-unknown", "没有这个抽查计划", "There is no such plan", Kind.MISSING),
    PLAN_UNFIT("draw-plan-unfit", "抽查计划不合理", "The plan cannot be", Kind.AGAINST_THE_RULES),
    EXISTS("draw-plan-exists", "抽查计划已存在", "The plan exists", Kind.CONFLICT),
    ALREADY_DRAWN("draw-already-drawn", "该计划已经抽取", "The plan has been drawn", Kind.CONFLICT),
    NOT_SEALED("draw-not-sealed", "名录尚未封存", "The registers are not sealed", Kind.CONFLICT),
    NOTHING_TO_DRAW("draw-nothing-to-draw", "没有符合条件的检查对象", "No object fits the plan", Kind.AGAINST_THE_RULES),
    TOO_MANY_OBJECTS("draw-too-many-objects", "检查对象过多", "Too many objects", Kind.AGAINST_THE_RULES),
    TOO_FEW_INSPECTORS("draw-too-few-inspectors", "可用执法检查人员不足", "Too few inspectors", Kind.AGAINST_THE_RULES),
    NOT_DRAWN("draw-not-drawn", "该对象或人员未被抽中", "It was not drawn", Kind.AGAINST_THE_RULES),
    NOT_THE_INSPECTOR("draw-not-the-inspector", "须由被抽中的检查人员本人办理", "Only the inspector drawn may", Kind.FORBIDDEN),
    ALREADY_CHECKED("draw-already-checked", "检查结果已录入", "The result is recorded", Kind.CONFLICT),
    CHECK_DATE("draw-check-date", "检查日期不合理", "The date of the check cannot be", Kind.AGAINST_THE_RULES);

    private final Wording wording;

    DrawProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
