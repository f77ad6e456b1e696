package org.onelicence.platform.problem;

import java.util.List;

/** A no, thrown by whoever decides. It changes nothing and needs no stack trace. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final String detailZh;
    private final String detailEn;
    private final transient List<FieldError> errors;

    Refusal(Problem problem, String detailZh, String detailEn) {
        this(problem, detailZh, detailEn, List.of());
    }

    private Refusal(Problem problem, String detailZh, String detailEn, List<FieldError> errors) {
        super(problem.code() + ": " + detailEn, null, false, false);
        this.problem = problem;
        this.detailZh = detailZh;
        this.detailEn = detailEn;
        this.errors = errors;
    }

    /** One field that is wrong, told in both languages. */
    public record FieldError(String field, String zh, String en) {}

    /** The same no, naming every field that is wrong. */
    public Refusal with(List<FieldError> wrong) {
        return new Refusal(problem, detailZh, detailEn, List.copyOf(wrong));
    }

    public Problem problem() {
        return problem;
    }

    public String detailZh() {
        return detailZh;
    }

    public String detailEn() {
        return detailEn;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
