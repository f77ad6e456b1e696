package org.onelicence.command.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onelicence.command.application.ApplicationEvent.InstantDecisionMade;
import org.onelicence.command.instant.Facts;
import org.onelicence.command.instant.Finding;
import org.onelicence.command.instant.RecordedInput;
import org.onelicence.command.instant.RuleSet;
import org.onelicence.command.instant.RuleSets;
import org.onelicence.command.instant.Sha256;
import org.onelicence.command.instant.Verdict;
import org.springframework.stereotype.Component;

/**
 * Executes a past instant decision again, under the rules of its day and with the inputs it recorded. Each input is held
 * against its hash first: an answer that is the same by accident proves nothing.
 */
@Component
public class InstantExecutions {

    /** Registers that move on: what they said is kept with the decision. */
    private static final Set<String> OF_THE_DAY = Set.of("licence-register", "market-entity");

    private final RuleSets rules;
    private final InstantInputs inputs;

    InstantExecutions(RuleSets rules, InstantInputs inputs) {
        this.rules = rules;
        this.inputs = inputs;
    }

    /**
     * @param rulesUnchanged the version in the log still has the hash the decision recorded
     * @param changedInputs those that no longer have the hash the decision recorded
     * @param erasedInputs those of a person whose key was destroyed: they prove themselves by hash, but cannot be read
     */
    public record Execution(
            InstantDecisionMade recorded,
            RuleSet rules,
            boolean rulesUnchanged,
            List<String> changedInputs,
            List<String> erasedInputs,
            List<Finding> findings,
            String outcome) {

        /** The same answer from the same inputs and rules. */
        public boolean isSame() {
            return rulesUnchanged
                    && changedInputs.isEmpty()
                    && findings.equals(recorded.findings())
                    && outcome.equals(recorded.outcome());
        }
    }

    public Execution again(ApplicationFile file, String matterRef) {
        var recorded = file.review(matterRef).instant();
        if (recorded == null) {
            throw ApplicationProblem.NOT_DECIDED_INSTANTLY.because("该事项没有秒办记录", "No machine has looked at it");
        }
        return again(file, recorded);
    }

    Execution again(ApplicationFile file, InstantDecisionMade recorded) {
        var version = rules.require(recorded.organ().code(), recorded.matterRef())
                .version(recorded.ruleSetVersion())
                .rules();
        var changed = new ArrayList<String>();
        var erased = new ArrayList<String>();
        var answers = new HashMap<String, String>();
        recorded.inputs().forEach(input -> read(file, recorded.matterRef(), input, answers, changed, erased));
        Verdict verdict = version.judge(new Facts(Map.copyOf(answers), recorded.decidedOn()));
        return new Execution(
                recorded,
                version,
                version.sha256().equals(recorded.ruleSetSha256()),
                List.copyOf(changed),
                List.copyOf(erased),
                verdict.findings(),
                verdict.outcome());
    }

    /** The register's answer of that day stands in the event alone; the form's also stands in the application. */
    private void read(
            ApplicationFile file,
            String matterRef,
            RecordedInput input,
            Map<String, String> answers,
            List<String> changed,
            List<String> erased) {
        var value = input.value();
        var isOfTheDay = OF_THE_DAY.contains(input.source());
        var now = isOfTheDay && value != null
                ? InstantInputs.Taken.open(input.name(), input.source(), value)
                : inputs.of(file, file.review(matterRef), input.name());
        if (!now.recorded().sha256().equals(input.sha256())
                || (value != null && !Sha256.of(value).equals(input.sha256()))) {
            changed.add(input.name());
        }
        var answer = now.answer();
        if (answer != null) {
            answers.put(input.name(), answer);
        } else if (!input.source().equals("absent")) {
            erased.add(input.name());
        }
    }
}
