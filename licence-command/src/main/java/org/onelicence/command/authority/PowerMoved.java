package org.onelicence.command.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A power that left a department: to whom, from which day and why. */
public record PowerMoved(String matterRef, Organ to, LocalDate on, String reason) {

    /** A power that was passed on goes back when the last passing ends; one that never was passed on cannot. */
    static Optional<PowerMoved> back(List<Delegation> delegations, LocalDate on) {
        var begun = delegations.stream()
                .filter(delegation -> !on.isBefore(delegation.activeFrom()))
                .toList();
        if (begun.stream().anyMatch(delegation -> delegation.isActive(on))) {
            return Optional.empty();
        }
        return begun.stream().max(Comparator.comparing(PowerMoved::over)).map(PowerMoved::back);
    }

    private static PowerMoved back(Delegation ended) {
        var why = ended.kind().equals(Delegation.ENTRUSTED) ? "委托终止" : "下放终止";
        return new PowerMoved(ended.matterRef(), ended.from(), over(ended), why);
    }

    private static LocalDate over(Delegation ended) {
        return Objects.requireNonNull(ended.over(), "it is not active, so it has an end");
    }
}
