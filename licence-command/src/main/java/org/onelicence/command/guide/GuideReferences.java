package org.onelicence.command.guide;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Inside a guide, whatever names a matter or an answer must name one that is there. */
final class GuideReferences {
    private GuideReferences() {}

    static void check(GuideVersion guide) {
        var matters = guide.matters().stream().map(GuideMatter::ref).collect(Collectors.toUnmodifiableSet());
        var procedure = guide.procedure();
        if (procedure != null) {
            known(
                    procedure.commitments().stream()
                            .map(CommitmentItem::matterRef)
                            .toList(),
                    matters);
            known(procedure.routes().stream().map(MatterRoute::matterRef).toList(), matters);
        }
        checkQuestions(guide.navigationOrNone(), matters);
    }

    /** A question follows an answer that stands before it, so that a page can ask them in their order. */
    private static void checkQuestions(GuideNavigation navigation, Set<String> matters) {
        var answers = new HashSet<String>();
        for (var question : navigation.questions()) {
            if (question.onlyIf() != null) {
                known(Set.of(question.onlyIf()), answers);
            }
            question.choices().forEach(choice -> {
                known(choice.matterRefs(), matters);
                answers.add(question.key() + "=" + choice.key());
            });
        }
    }

    private static void known(Collection<String> named, Set<String> there) {
        named.stream().filter(each -> !there.contains(each)).findFirst().ifPresent(missing -> {
            throw GuideProblem.REFERENCE_UNKNOWN.because(missing, missing);
        });
    }
}
