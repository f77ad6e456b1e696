package org.onelicence.command.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.commitment.CommitmentCommand.RecordVerification;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentBreachFound;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentVerified;
import org.onelicence.command.commitment.CommitmentEvent.RectificationOrdered;

/** 核查: every promised element is looked at; what is not as promised must be put right by a day. */
record Verification(CommitmentFile file, OfficerOnDuty officer) {

    List<CommitmentEvent> of(RecordVerification asked, RectificationLimits limits, LocalDate today) {
        var broken = asked.findings().stream()
                .filter(finding -> !finding.kept())
                .map(finding -> finding.element().code())
                .toList();
        file.standing()
                .mustBecome(broken.isEmpty() ? CommitmentStanding.KEPT : CommitmentStanding.RECTIFICATION_ORDERED);
        refuseOtherElements(asked.findings());
        if (broken.isEmpty()) {
            return List.of(new CommitmentVerified(
                    file.id(), today, asked.findings(), officer.department(), officer.officerNumber()));
        }
        var by = rectifyBy(asked.rectifyBy(), limits, today);
        return List.of(
                new CommitmentBreachFound(
                        file.id(), today, broken, asked.findings(), officer.department(), officer.officerNumber()),
                new RectificationOrdered(file.id(), today, by, officer.department(), officer.officerNumber()));
    }

    private void refuseOtherElements(List<ElementFinding> findings) {
        var looked = findings.stream().map(finding -> finding.element().code()).collect(Collectors.toSet());
        var promised = file.scheduled().elements();
        if (findings.size() != promised.size() || !looked.containsAll(promised)) {
            throw CommitmentProblem.ELEMENTS_DIFFER.because("所承诺的要素：" + promised, "What was promised: " + promised);
        }
    }

    private static LocalDate rectifyBy(@Nullable LocalDate asked, RectificationLimits limits, LocalDate today) {
        var last = today.plusDays(limits.daysMax());
        if (asked == null || !asked.isAfter(today) || asked.isAfter(last)) {
            throw CommitmentProblem.RECTIFY_BY.because(
                    "应在 " + today.plusDays(1) + " 至 " + last + " 之间", "Between " + today.plusDays(1) + " and " + last);
        }
        return asked;
    }
}
