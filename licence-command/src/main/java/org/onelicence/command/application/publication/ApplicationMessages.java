package org.onelicence.command.application.publication;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.onelicence.command.application.MatterApplied;
import org.onelicence.command.authority.Remedy;
import org.onelicence.command.publication.Announcement;
import org.onelicence.command.publication.MessageMapping;
import org.springframework.stereotype.Component;

/** Every step of an application is public; the applicant, the form, the gaps and the answers are not. */
@Component
class ApplicationMessages implements MessageMapping {

    static final String TOPIC = "onelicence.applications.v1";

    private static final Map<Class<?>, String> TYPES = ApplicationEvent.LOGICAL_NAMES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, entry -> entry.getKey() + ".v1"));

    @Override
    public Optional<Announcement> of(Object event) {
        return event instanceof ApplicationEvent application
                ? Optional.of(announcement(application))
                : Optional.empty();
    }

    private static Announcement announcement(ApplicationEvent event) {
        var type = Optional.ofNullable(TYPES.get(event.getClass())).orElseThrow();
        return new Announcement(TOPIC, event.applicationId().toString(), type, payload(event));
    }

    private static ApplicationMessage payload(ApplicationEvent event) {
        var id = event.applicationId();
        if (event instanceof ApplicationSubmitted submitted) {
            return submitted(submitted);
        }
        if (event instanceof ApplicationReceived received) {
            return new ApplicationMessage.Received(id, received.receivedOn(), received.organ());
        }
        if (event instanceof SupplementRequested asked) {
            return new ApplicationMessage.SupplementRequested(
                    id, asked.matterRef(), asked.requestedOn(), asked.organ());
        }
        if (event instanceof SupplementReceived received) {
            return new ApplicationMessage.SupplementReceived(id, received.matterRef(), received.receivedOn());
        }
        if (event instanceof MatterAccepted accepted) {
            return new ApplicationMessage.MatterAccepted(
                    id, accepted.matterRef(), accepted.acceptedOn(), accepted.dueOn(), accepted.organ());
        }
        if (event instanceof CommitmentSigned signed) {
            return new ApplicationMessage.CommitmentSigned(
                    id,
                    signed.matterRef(),
                    signed.signedOn(),
                    signed.elements(),
                    signed.textVersion(),
                    signed.textSha256());
        }
        if (event instanceof InstantDecisionMade made) {
            return new ApplicationMessage.InstantDecisionMade(
                    id, made.matterRef(), made.decidedOn(), made.ruleSetVersion(), made.outcome(), made.organ());
        }
        if (event instanceof MatterGranted granted) {
            return granted(granted);
        }
        if (event instanceof MatterRefused refused) {
            return refused(refused);
        }
        if (event instanceof ApplicationWithdrawn withdrawn) {
            return new ApplicationMessage.Withdrawn(id, withdrawn.withdrawnOn());
        }
        if (event instanceof ApplicationClosed closed) {
            return new ApplicationMessage.Closed(id, closed.closedOn(), closed.outcome());
        }
        return ReviewMessages.of(event);
    }

    private static ApplicationMessage submitted(ApplicationSubmitted event) {
        return new ApplicationMessage.Submitted(
                event.applicationId(),
                event.submittedOn(),
                event.uscc(),
                event.holderName(),
                event.premises(),
                event.industryNo(),
                event.industryNameZh(),
                event.industryNameEn(),
                event.guideVersion(),
                event.matters().stream().map(ApplicationMessages::matter).toList());
    }

    private static ApplicationMessage.Matter matter(MatterApplied matter) {
        return new ApplicationMessage.Matter(
                matter.matterRef(),
                matter.nameZh(),
                matter.nameEn(),
                matter.department(),
                matter.inNameOf(),
                matter.core() ? "core" : "conditional",
                matter.commitment());
    }

    private static ApplicationMessage granted(MatterGranted event) {
        return new ApplicationMessage.MatterGranted(
                event.applicationId(),
                event.uscc(),
                event.holderName(),
                event.industryNo(),
                event.premises(),
                event.matterRef(),
                event.nameZh(),
                event.nameEn(),
                event.organ(),
                event.inNameOf(),
                event.decisionNumber(),
                event.decidedOn(),
                event.legalBasis(),
                event.commitment(),
                Remedy.against(event.organ(), event.inNameOf()));
    }

    private static ApplicationMessage refused(MatterRefused event) {
        return new ApplicationMessage.MatterRefused(
                event.applicationId(),
                event.uscc(),
                event.holderName(),
                event.industryNo(),
                event.matterRef(),
                event.nameZh(),
                event.organ(),
                event.inNameOf(),
                event.decisionNumber(),
                event.decidedOn(),
                event.reasons(),
                event.legalBasis(),
                Remedy.against(event.organ(), event.inNameOf()));
    }
}
