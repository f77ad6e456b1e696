package org.onelicence.supervision.assessment;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.log.CaughtUp;
import org.onelicence.supervision.assessment.AssessmentCommand.Reassess;
import org.springframework.stereotype.Component;

/** How a person has a holder judged again, by page or by API. */
@Component
class Reassessing {

    private final CommandGateway commands;
    private final Assessments assessments;
    private final CaughtUp views;

    Reassessing(CommandGateway commands, Assessments assessments, CaughtUp views) {
        this.commands = commands;
        this.assessments = assessments;
        this.views = views;
    }

    AssessmentDetail existing(String uscc) {
        return assessments
                .find(uscc)
                .orElseThrow(() -> AssessmentProblem.UNKNOWN.because("尚无关于该主体的事实", "No fact is known of this holder"));
    }

    AssessmentDetail again(String uscc) {
        existing(uscc);
        commands.sendAndWait(new Reassess(AssessmentId.ofHolder(uscc), "asked"));
        views.await();
        return existing(uscc);
    }
}
