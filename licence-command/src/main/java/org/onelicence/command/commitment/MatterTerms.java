package org.onelicence.command.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.onelicence.command.instant.Sha256;
import org.onelicence.platform.time.WorkingCalendar;

/** The commitment of one matter: its elements, whether it is decided on the spot, and when the promise is checked. */
public record MatterTerms(
        String matterRef,
        List<CommitmentTerm> terms,
        boolean onTheSpot,
        int verifyWithin,
        boolean workingDays,
        String basis,
        String source) {

    public MatterTerms {
        terms = List.copyOf(terms);
    }

    public List<CommitmentTerm> admitted() {
        return terms.stream().filter(CommitmentTerm::admitted).toList();
    }

    public int textVersion() {
        return terms.stream().mapToInt(CommitmentTerm::textVersion).max().orElse(0);
    }

    /** The text as it is shown and signed, one line for each element that may be promised. */
    public String text() {
        return String.join("\n", admitted().stream().map(CommitmentTerm::textZh).toList());
    }

    public String sha256() {
        return Sha256.of(text());
    }

    /** All that stands in the way is told at once, the law's exclusions first. */
    public void refuseUnlessAdmitted(Set<ApprovalElement> elements) {
        var excluded = terms.stream()
                .filter(term -> elements.contains(term.element()) && !term.admitted())
                .toList();
        if (!excluded.isEmpty()) {
            throw CommitmentProblem.EXCLUDED.because(
                    "依法不得以承诺代替审查：" + codes(excluded), "The law admits no promise for: " + codes(excluded));
        }
        var known = terms.stream().map(CommitmentTerm::element).toList();
        if (elements.isEmpty() || !known.containsAll(elements)) {
            throw CommitmentProblem.NOT_ADMITTED.because(
                    "该事项可承诺的要素：" + codes(admitted()), "What may be promised here: " + codes(admitted()));
        }
    }

    private static String codes(List<CommitmentTerm> terms) {
        return String.join(
                ", ",
                terms.stream()
                        .map(term -> term.element().code()
                                + (term.exclusion() == null
                                        ? ""
                                        : " (" + term.exclusion().code() + ")"))
                        .toList());
    }

    /** The last day to look whether the promise is kept. */
    public LocalDate verifyBy(LocalDate grantedOn, WorkingCalendar calendar) {
        return workingDays ? calendar.plusWorkingDays(grantedOn, verifyWithin) : grantedOn.plusMonths(verifyWithin);
    }
}
