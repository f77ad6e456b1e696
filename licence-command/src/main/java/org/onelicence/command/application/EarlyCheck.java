package org.onelicence.command.application;

import java.util.List;
import java.util.Map;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.problem.Refusal.FieldError;

/** What a submission would be refused for, told while it is still being written: the same rules, asked earlier. */
public final class EarlyCheck {

    private EarlyCheck() {}

    public static List<FieldError> ofForm(GuideVersion guide, Map<String, String> answers) {
        return SingleForm.wrongIn(guide, answers);
    }

    public static List<FieldError> ofCreditCode(String uscc) {
        try {
            CreditCode.check(uscc);
            return List.of();
        } catch (Refusal no) {
            return List.of(new FieldError("uscc", no.detailZh(), no.detailEn()));
        }
    }
}
