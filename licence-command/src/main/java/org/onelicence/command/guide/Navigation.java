package org.onelicence.command.guide;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.guide.Navigator.Reason;

/** Where the answers lead: the matters needed, each with its reason, and what is still open. */
public record Navigation(GuideVersion guide, List<Needed> needed, List<String> unanswered) {
    public Navigation {
        needed = List.copyOf(needed);
        unanswered = List.copyOf(unanswered);
    }

    /** One matter and why. */
    public record Needed(GuideMatter matter, String reasonZh, String reasonEn) {}

    static Navigation of(GuideVersion guide, Map<String, Reason> because, List<String> unanswered) {
        var needed = guide.matters().stream()
                .map(matter -> needed(matter, matter.core() ? Reason.CORE : because.get(matter.ref())))
                .filter(Objects::nonNull)
                .toList();
        return new Navigation(guide, needed, unanswered);
    }

    private static @Nullable Needed needed(GuideMatter matter, @Nullable Reason reason) {
        return reason == null ? null : new Needed(matter, reason.zh(), reason.en());
    }

    /** What the form has to be told; the others everyone needs. */
    public List<String> chosen() {
        return needed.stream()
                .map(Needed::matter)
                .filter(matter -> !matter.core())
                .map(GuideMatter::ref)
                .toList();
    }

    /** In an industry without a matter that everyone needs, an application must choose one. */
    public boolean isChoiceMissing() {
        return guide.isChoiceNeeded() && chosen().isEmpty();
    }

    public int longestLegalWorkingDays() {
        return needed.stream()
                .mapToInt(each -> each.matter().legalWorkingDays())
                .max()
                .orElse(0);
    }
}
