package org.onelicence.command.draft.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onelicence.command.draft.Draft;
import org.onelicence.command.draft.DraftAnswer;
import org.onelicence.command.draft.DraftCheck;
import org.onelicence.command.draft.DraftMaterial;
import org.onelicence.command.draft.DraftStep;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.platform.problem.Refusal.FieldError;

/**
 * A draft as its applicant's program sees it.
 *
 * @param seen by step: what to send back with the step, so that nobody overwrites unseen
 * @param wrong by step: what a submission would be refused for
 */
record DraftView(
        UUID draftId,
        int industryNo,
        int guideVersion,
        long version,
        Instant changedAt,
        List<String> optionalMatters,
        Map<String, DraftAnswer> answers,
        Set<String> onPaper,
        boolean commitmentSigned,
        List<File> files,
        Map<String, String> seen,
        Map<String, List<FieldError>> wrong) {

    record File(String materialKey, String sha256, long sizeBytes, String mediaType, String name) {
        static File of(DraftMaterial file) {
            var content = file.content();
            return new File(
                    file.materialKey(),
                    content.sha256(),
                    content.sizeBytes(),
                    content.type().mediaType(),
                    file.name());
        }
    }

    static DraftView of(Draft draft, GuideVersion guide, List<DraftMaterial> files) {
        var content = draft.content();
        var seen = new LinkedHashMap<String, String>();
        var wrong = new LinkedHashMap<String, List<FieldError>>();
        for (var step : DraftStep.values()) {
            seen.put(step.code(), content.fingerprint(step));
            var errors = DraftCheck.of(step, content, guide, files);
            if (!errors.isEmpty()) {
                wrong.put(step.code(), errors);
            }
        }
        return new DraftView(
                draft.id().value(),
                draft.industryNo(),
                draft.guideVersion(),
                draft.version(),
                draft.changedAt(),
                content.optionalMatters(),
                content.answers(),
                content.onPaper(),
                content.commitmentSigned(),
                files.stream().map(File::of).toList(),
                seen,
                wrong);
    }
}
