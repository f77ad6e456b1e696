package org.onelicence.command.material;

import org.onelicence.platform.problem.Problem;

/** The ways in which a file is not taken, or not given out. */
public enum MaterialProblem implements Problem {
    TOO_LARGE("material-too-large", "材料文件过大", "The file is too large", Kind.TOO_LARGE),
    TOO_MUCH(
            "material-total-too-large",
            "本申请的材料总量超出限制",
            "The application's files are too many or too large",
            Kind.TOO_LARGE),
    EMPTY("material-empty", "文件没有内容", "The file is empty", Kind.AGAINST_THE_RULES),
    TYPE_NOT_ALLOWED("material-type-not-allowed", "不接受这种文件", "This type of file is not taken", Kind.AGAINST_THE_RULES),
    TYPE_CONTRADICTS(
            "material-type-contradicts",
            "文件内容与声明的类型不符",
            "The content is not of the declared type",
            Kind.AGAINST_THE_RULES),
    DAMAGED(
            "material-damaged",
            "文件不完整或夹带其他内容",
            "The file is damaged or carries something else",
            Kind.AGAINST_THE_RULES),
    UNKNOWN("material-unknown", "没有这份材料", "No such material", Kind.MISSING);

    private final Wording wording;

    MaterialProblem(String code, String titleZh, String titleEn, Kind kind) {
        wording = new Wording(code, titleZh, titleEn, kind);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
