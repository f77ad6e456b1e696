package org.onelicence.command.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.onelicence.command.application.ApplicationCommand.SubmitApplication;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.licence.Premises;
import org.springframework.util.MultiValueMap;

/** The one form as someone filled it: kept as typed, so that a correction starts from it. */
record ApplicationForm(
        String key,
        String uscc,
        String holderName,
        String address,
        String district,
        List<String> optionalMatters,
        Map<String, String> answers,
        boolean commitmentSigned) {
    private static final String ANSWER = "form.";

    static ApplicationForm empty(String key) {
        return new ApplicationForm(key, "", "", "", "浦东新区", List.of(), Map.of(), false);
    }

    static ApplicationForm typed(MultiValueMap<String, String> fields) {
        var answers = new TreeMap<String, String>();
        fields.forEach((name, values) -> {
            if (name.startsWith(ANSWER) && !values.get(0).isBlank()) {
                answers.put(name.substring(ANSWER.length()), values.get(0).strip());
            }
        });
        return new ApplicationForm(
                first(fields, "key"),
                first(fields, "uscc"),
                first(fields, "holderName"),
                first(fields, "address"),
                first(fields, "district"),
                Objects.requireNonNullElse(fields.get("optionalMatters"), List.of()),
                answers,
                fields.containsKey("commitmentSigned"));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    SubmitApplication as(ApplicationId id, int industryNo) {
        return new SubmitApplication(
                id,
                industryNo,
                uscc,
                holderName,
                new Premises(address, district),
                optionalMatters,
                answers,
                commitmentSigned);
    }

    public String answer(String element) {
        return answers.getOrDefault(element, "");
    }

    public boolean chose(String matterRef) {
        return optionalMatters.contains(matterRef);
    }

    boolean isMatterMissing(GuideVersion guide) {
        return guide.isChoiceNeeded() && optionalMatters.isEmpty();
    }
}
