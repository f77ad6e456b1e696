package org.onelicence.command.application.web;

import java.util.List;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationReaders;
import org.onelicence.command.application.InstantExecutions;
import org.onelicence.command.application.InstantExecutions.Execution;
import org.onelicence.command.instant.Finding;
import org.onelicence.platform.security.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A decision made by rules, executed again for whoever may read the application: it changes nothing. */
@RestController
class InstantDecisionController {

    private final ApplicationReaders readers;
    private final InstantExecutions executions;

    InstantDecisionController(ApplicationReaders readers, InstantExecutions executions) {
        this.readers = readers;
        this.executions = executions;
    }

    @GetMapping("/api/applications/{applicationId}/matters/{matterRef}/instant-decision")
    ExecutedAgain again(@PathVariable ApplicationId applicationId, @PathVariable String matterRef) {
        var file = readers.require(applicationId, Actor.current().subject());
        return ExecutedAgain.of(executions.again(file, matterRef));
    }

    /** An input by its source and hash; its value stands in the application, for those who may read it. */
    record Input(String name, String source, String sha256) {}

    record ExecutedAgain(
            boolean same,
            int ruleSetVersion,
            String ruleSetSha256,
            boolean rulesUnchanged,
            String outcomeThen,
            String outcomeNow,
            List<Finding> findingsThen,
            List<Finding> findingsNow,
            List<Input> inputs,
            List<String> changedInputs,
            List<String> erasedInputs) {

        static ExecutedAgain of(Execution execution) {
            var recorded = execution.recorded();
            return new ExecutedAgain(
                    execution.isSame(),
                    recorded.ruleSetVersion(),
                    recorded.ruleSetSha256(),
                    execution.rulesUnchanged(),
                    recorded.outcome(),
                    execution.outcome(),
                    recorded.findings(),
                    execution.findings(),
                    recorded.inputs().stream()
                            .map(input -> new Input(input.name(), input.source(), input.sha256()))
                            .toList(),
                    execution.changedInputs(),
                    execution.erasedInputs());
        }
    }
}
