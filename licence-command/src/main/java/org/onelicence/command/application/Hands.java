package org.onelicence.command.application;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Through whose hands a matter went, by number: who accepted or inspected it, and who must keep away from it (回避).
 */
public record Hands(Set<String> seenBy, Set<String> recused) {

    static final Hands NONE = new Hands(Set.of(), Set.of());

    Hands seenBy(Collection<String> officerNumbers) {
        return new Hands(with(seenBy, officerNumbers), recused);
    }

    Hands without(String officerNumber) {
        return new Hands(seenBy, with(recused, Set.of(officerNumber)));
    }

    void mustAdmit(String officerNumber) {
        if (recused.contains(officerNumber)) {
            throw ApplicationProblem.OFFICER_RECUSED.because(
                    "证号 " + officerNumber + " 应当回避，请由其他人员办理",
                    "Number " + officerNumber + " was recused; another officer must handle it");
        }
    }

    private static Set<String> with(Set<String> before, Collection<String> more) {
        var all = new LinkedHashSet<>(before);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
