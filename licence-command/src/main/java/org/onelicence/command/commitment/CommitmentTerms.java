package org.onelicence.command.commitment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onelicence.command.catalogue.CommitmentTables;
import org.onelicence.command.catalogue.CommitmentTables.LimitRow;
import org.onelicence.command.catalogue.CommitmentTables.TermRow;
import org.springframework.stereotype.Component;

/** What may be promised in each matter, as the catalogue has it. A matter that stands not in it admits no promise. */
@Component
public class CommitmentTerms {

    private static final String EVERY = "*";

    private final Map<String, MatterTerms> byMatter;

    public CommitmentTerms() {
        var limits = CommitmentTables.limits().stream().collect(Collectors.toMap(LimitRow::matterRef, row -> row));
        byMatter =
                CommitmentTables.terms().stream().collect(Collectors.groupingBy(TermRow::matterRef)).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> terms(entry.getKey(), entry.getValue(), limits)));
    }

    public Optional<MatterTerms> find(String matterRef) {
        return Optional.ofNullable(byMatter.get(matterRef));
    }

    public MatterTerms require(String matterRef) {
        return find(matterRef)
                .orElseThrow(() -> CommitmentProblem.NOT_ADMITTED.because(
                        "事项 " + matterRef + " 不适用告知承诺", "Matter " + matterRef + " admits no promise"));
    }

    private static MatterTerms terms(String matterRef, List<TermRow> rows, Map<String, LimitRow> limits) {
        var limit = Objects.requireNonNull(
                limits.getOrDefault(matterRef, limits.get(EVERY)), "commitment-limits.csv has no general row");
        return new MatterTerms(
                matterRef,
                rows.stream().map(CommitmentTerms::term).toList(),
                limit.onTheSpot(),
                limit.verifyWithin(),
                limit.workingDays(),
                limit.basis(),
                limit.source());
    }

    private static CommitmentTerm term(TermRow row) {
        return new CommitmentTerm(
                ApprovalElement.of(row.element()),
                row.exclusion().isEmpty() ? null : Exclusion.of(row.exclusion()),
                row.textVersion(),
                row.textZh(),
                row.textEn(),
                row.source());
    }
}
