package org.onelicence.command.draft;

import java.util.function.BiFunction;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Guides;
import org.springframework.stereotype.Component;

/** Saves one step at a time. Two windows that save different steps do not meet; on the same step the second is told. */
@Component
public class DraftSaving {

    private static final int TRIES = 5;

    private final Drafts drafts;
    private final SmartFill fill;
    private final Guides guides;

    DraftSaving(Drafts drafts, SmartFill fill, Guides guides) {
        this.drafts = drafts;
        this.fill = fill;
        this.guides = guides;
    }

    /**
     * @param seen the fingerprint of the step as the page showed it
     * @throws org.onelicence.platform.problem.Refusal where the step says something else now, unless it says just this
     */
    public Draft save(ApplicationId id, String subject, DraftStep step, StepInput input, String seen) {
        return change(id, subject, (before, guide) -> {
            var after = before.after(step, input.cutTo(step, guide));
            if (!before.fingerprint(step).equals(seen) && !after.saysTheSameAs(before, step)) {
                throw DraftProblem.CHANGED.because("请核对两处内容后再保存", "Compare both and save again");
            }
            return after;
        });
    }

    /** Takes one prefilled value away. */
    public Draft drop(ApplicationId id, String subject, String field) {
        return change(id, subject, (before, guide) -> before.without(field));
    }

    private Draft change(
            ApplicationId id, String subject, BiFunction<DraftContent, GuideVersion, DraftContent> change) {
        for (var tried = 0; tried < TRIES; tried++) {
            var read = drafts.require(id, subject);
            var guide = guides.current(read.industryNo());
            var content = fill.fill(change.apply(read.content(), guide), guide, subject);
            if (isUnchanged(read, content, guide) || drafts.replace(read, content, guide.version())) {
                return drafts.require(id, subject);
            }
        }
        throw DraftProblem.CHANGED.because("请稍后再保存", "Save again in a moment");
    }

    private static boolean isUnchanged(Draft read, DraftContent content, GuideVersion guide) {
        return read.content().equals(content) && read.guideVersion() == guide.version();
    }
}
