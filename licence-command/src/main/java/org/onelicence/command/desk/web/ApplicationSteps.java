package org.onelicence.command.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent;
import org.onelicence.command.application.ApplicationEvent.ApplicationClosed;
import org.onelicence.command.application.ApplicationEvent.ApplicationReceived;
import org.onelicence.command.application.ApplicationEvent.ApplicationSubmitted;
import org.onelicence.command.application.ApplicationEvent.ApplicationWithdrawn;
import org.onelicence.command.application.ApplicationEvent.CommitmentSigned;
import org.onelicence.command.application.ApplicationEvent.InstantDecisionMade;
import org.onelicence.command.application.ApplicationEvent.MatterAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;
import org.onelicence.command.application.ApplicationEvent.SupplementReceived;
import org.onelicence.command.application.ApplicationEvent.SupplementRequested;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.authority.Organ;
import org.onelicence.log.EventReader;
import org.springframework.stereotype.Component;

/** What happened to an application, step by step, straight from its events. */
@Component
class ApplicationSteps {
    private final EventReader log;

    ApplicationSteps(EventReader log) {
        this.log = log;
    }

    List<Step> of(ApplicationId id) {
        return log.fold(id.toString(), List.of(), ApplicationSteps::after);
    }

    /** One step; the matter is empty where it concerns the whole application, what was said where the law wants it told. */
    record Step(
            LocalDate on,
            String kind,
            String matterRef,
            @Nullable Organ organ,
            boolean deemed,
            @Nullable String said) {
        Step(LocalDate on, String kind, String matterRef, @Nullable Organ organ, boolean deemed) {
            this(on, kind, matterRef, organ, deemed, null);
        }

        public boolean isOf(String ref) {
            return matterRef.equals(ref);
        }

        public boolean isOfTheWhole() {
            return matterRef.isEmpty();
        }
    }

    private static List<Step> after(List<Step> before, Object event) {
        return event instanceof ApplicationEvent step
                ? Stream.concat(before.stream(), Stream.of(step(step))).toList()
                : before;
    }

    private static Step step(ApplicationEvent event) {
        if (event instanceof ApplicationSubmitted submitted) {
            return new Step(submitted.submittedOn(), "application.submitted", "", null, false);
        }
        if (event instanceof ApplicationReceived received) {
            return new Step(received.receivedOn(), "application.received", "", received.organ(), false);
        }
        if (event instanceof SupplementRequested asked) {
            return new Step(
                    asked.requestedOn(), "matter.supplement-requested", asked.matterRef(), asked.organ(), false);
        }
        if (event instanceof SupplementReceived answered) {
            return new Step(answered.receivedOn(), "matter.supplement-received", answered.matterRef(), null, false);
        }
        if (event instanceof MatterAccepted accepted) {
            return new Step(
                    accepted.acceptedOn(),
                    "matter.accepted",
                    accepted.matterRef(),
                    accepted.organ(),
                    accepted.deemed());
        }
        if (event instanceof CommitmentSigned signed) {
            return new Step(signed.signedOn(), "matter.commitment-signed", signed.matterRef(), null, false);
        }
        if (event instanceof InstantDecisionMade made) {
            return new Step(
                    made.decidedOn(), "matter.instant." + made.outcome(), made.matterRef(), made.organ(), false);
        }
        if (event instanceof MatterGranted granted) {
            return new Step(granted.decidedOn(), "matter.granted", granted.matterRef(), granted.organ(), false);
        }
        if (event instanceof MatterRefused refused) {
            return new Step(refused.decidedOn(), "matter.refused", refused.matterRef(), refused.organ(), false);
        }
        if (event instanceof ApplicationWithdrawn withdrawn) {
            return new Step(withdrawn.withdrawnOn(), "application.withdrawn", "", null, false);
        }
        if (event instanceof ApplicationClosed closed) {
            return new Step(closed.closedOn(), "application.closed", "", null, false);
        }
        return ReviewSteps.of(event);
    }
}
