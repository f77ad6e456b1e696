package org.onelicence.command.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.draft.Draft;
import org.onelicence.command.draft.DraftCheck;
import org.onelicence.command.draft.DraftContent;
import org.onelicence.command.draft.DraftMaterial;
import org.onelicence.command.draft.DraftStep;
import org.onelicence.command.draft.PrefillSource;
import org.onelicence.command.draft.StepInput;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.platform.problem.Refusal.FieldError;

/**
 * One step of a draft as its page shows it.
 *
 * @param typed what was just sent and could not be saved; it stays in the fields
 */
record DraftPage(
        Draft draft,
        GuideVersion guide,
        DraftStep step,
        List<DraftMaterial> files,
        @Nullable StepInput typed) {

    /** A step in the row above the form. */
    record Stop(DraftStep step, boolean current, int gaps) {}

    public List<Stop> stops() {
        return List.of(DraftStep.values()).stream()
                .map(each -> new Stop(each, each == step, gaps(each).size()))
                .toList();
    }

    public List<FieldError> gaps(DraftStep of) {
        return DraftCheck.of(of, draft.content(), guide, files);
    }

    public boolean complete() {
        return List.of(DraftStep.values()).stream().allMatch(each -> gaps(each).isEmpty());
    }

    public String seen() {
        return draft.content().fingerprint(step);
    }

    /** What stands in the field: the last word of whoever sits here. */
    public String value(String field) {
        return typed == null
                ? draft.content().value(field)
                : typed.fields().getOrDefault(field, draft.content().value(field));
    }

    /** Where it comes from, unless somebody typed it. */
    public @Nullable PrefillSource source(String field) {
        return value(field).equals(draft.content().value(field))
                ? draft.content().source(field)
                : null;
    }

    /** What another window saved in this field meanwhile; empty where both say the same. */
    public String theirs(String field) {
        var saved = draft.content().value(field);
        return typed == null || saved.equals(value(field)) ? "" : saved;
    }

    public List<String> holderFields() {
        return DraftContent.HOLDER_FIELDS;
    }

    public String element(String key) {
        return DraftContent.ELEMENT + key;
    }

    public boolean chose(String matterRef) {
        return (typed == null ? draft.content().optionalMatters() : typed.optionalMatters()).contains(matterRef);
    }

    public boolean onPaper(String materialKey) {
        return (typed == null ? draft.content().onPaper() : typed.onPaper()).contains(materialKey);
    }

    public boolean signed() {
        return typed == null ? draft.content().commitmentSigned() : typed.commitmentSigned();
    }

    public List<DraftMaterial> filesOf(String materialKey) {
        return files.stream()
                .filter(file -> file.materialKey().equals(materialKey))
                .toList();
    }

    /** Beside the fields of this step, in the reader's language. */
    static Map<String, String> told(List<FieldError> errors) {
        var told = new LinkedHashMap<String, String>();
        errors.forEach(error -> told.put(error.field(), Acts.isEnglish() ? error.en() : error.zh()));
        return told;
    }
}
