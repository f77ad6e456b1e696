package org.onelicence.command.application;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Matters that nobody grants alone: of those who accepted it, inspected it and grant it there must be two. The law asks
 * for two officers where facts are checked (行政许可法 art.34); which other matters want them is inference, so it is data.
 *
 * @param matters their references
 */
@ConfigurationProperties("onelicence.four-eyes")
public record FourEyes(@DefaultValue Set<String> matters) {

    public FourEyes {
        matters = Set.copyOf(matters);
    }

    void mustHaveSeen(ReviewAct act) {
        var seenBy = act.review().hands().seenBy();
        var alone = seenBy.isEmpty() || Set.of(act.officerNumber()).equals(seenBy);
        if (alone && matters.contains(act.matterRef())) {
            throw ApplicationProblem.FOUR_EYES.because(
                    "须由另一名工作人员决定，或者先由两名工作人员核查", "Let another officer decide, or two officers inspect it first");
        }
    }
}
