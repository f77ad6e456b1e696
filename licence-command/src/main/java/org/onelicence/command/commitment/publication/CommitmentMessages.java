package org.onelicence.command.commitment.publication;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onelicence.command.commitment.CommitmentEvent;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentBreachFound;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentLimitTold;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentRectified;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentRevoked;
import org.onelicence.command.commitment.CommitmentEvent.CommitmentVerified;
import org.onelicence.command.commitment.CommitmentEvent.CreditNoted;
import org.onelicence.command.commitment.CommitmentEvent.RectificationOrdered;
import org.onelicence.command.commitment.CommitmentEvent.VerificationScheduled;
import org.onelicence.command.publication.Announcement;
import org.onelicence.command.publication.MessageMapping;
import org.springframework.stereotype.Component;

/** What was promised, and whether it was kept, is public; the words of an inspector are not. */
@Component
class CommitmentMessages implements MessageMapping {

    static final String TOPIC = "onelicence.applications.v1";

    private static final Map<Class<?>, String> TYPES = CommitmentEvent.LOGICAL_NAMES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, entry -> entry.getKey() + ".v1"));

    @Override
    public Optional<Announcement> of(Object event) {
        return event instanceof CommitmentEvent commitment
                ? Optional.of(new Announcement(
                        TOPIC,
                        commitment.commitmentId().toString(),
                        Optional.ofNullable(TYPES.get(commitment.getClass())).orElseThrow(),
                        payload(commitment)))
                : Optional.empty();
    }

    private static CommitmentMessage payload(CommitmentEvent event) {
        var id = event.commitmentId();
        if (event instanceof VerificationScheduled scheduled) {
            return scheduled(scheduled);
        }
        if (event instanceof CommitmentVerified verified) {
            return new CommitmentMessage.Verified(id, verified.verifiedOn(), verified.organ());
        }
        if (event instanceof CommitmentBreachFound breach) {
            return new CommitmentMessage.BreachFound(id, breach.foundOn(), breach.broken(), breach.organ());
        }
        if (event instanceof RectificationOrdered order) {
            return new CommitmentMessage.RectificationOrdered(id, order.orderedOn(), order.rectifyBy(), order.organ());
        }
        if (event instanceof CommitmentRectified rectified) {
            return new CommitmentMessage.Rectified(id, rectified.rectifiedOn(), rectified.organ());
        }
        if (event instanceof CommitmentRevoked revoked) {
            return new CommitmentMessage.Revoked(
                    id, revoked.licenceId(), revoked.matterRef(), revoked.revokedOn(), revoked.organ());
        }
        if (event instanceof CommitmentLimitTold told) {
            return new CommitmentMessage.LimitTold(id, told.limit(), told.toldOn(), told.dueOn(), told.organ());
        }
        if (event instanceof CreditNoted noted) {
            return noted(noted);
        }
        throw new IllegalStateException("No message for " + event.getClass());
    }

    private static CommitmentMessage scheduled(VerificationScheduled event) {
        return new CommitmentMessage.VerificationScheduled(
                event.commitmentId(),
                event.applicationId(),
                event.licenceId(),
                event.matterRef(),
                event.uscc(),
                event.holderName(),
                event.elements(),
                event.textVersion(),
                event.textSha256(),
                event.grantedOn(),
                event.verifyBy(),
                event.organ());
    }

    private static CommitmentMessage noted(CreditNoted event) {
        return new CommitmentMessage.CreditNoted(
                event.commitmentId(),
                event.uscc(),
                event.holderName(),
                event.matterRef(),
                event.broken(),
                event.fact(),
                event.notedOn(),
                event.organ());
    }
}
