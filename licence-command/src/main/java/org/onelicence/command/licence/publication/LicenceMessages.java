package org.onelicence.command.licence.publication;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Remedy;
import org.onelicence.command.licence.ComponentStanding;
import org.onelicence.command.licence.LicenceEvent;
import org.onelicence.command.licence.LicenceEvent.ComponentAdded;
import org.onelicence.command.licence.LicenceEvent.ComponentDeregistered;
import org.onelicence.command.licence.LicenceEvent.ComponentExpired;
import org.onelicence.command.licence.LicenceEvent.ComponentMoved;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedForUnlawfulGrant;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspended;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspensionLifted;
import org.onelicence.command.licence.LicenceEvent.ComponentWithdrawn;
import org.onelicence.command.licence.LicenceEvent.LicenceChanged;
import org.onelicence.command.licence.LicenceEvent.LicenceExtended;
import org.onelicence.command.licence.LicenceEvent.LicenceIssued;
import org.onelicence.command.licence.LicenceEvent.LicenceSynchronised;
import org.onelicence.command.licence.publication.LicenceMessage.ComponentHeld;
import org.onelicence.command.licence.publication.LicenceMessage.Holder;
import org.onelicence.command.licence.publication.LicenceMessage.Validity;
import org.onelicence.command.publication.Announcement;
import org.onelicence.command.publication.MessageMapping;
import org.springframework.stereotype.Component;

/** Every licence event is public, without the holder's login and without the officer's number. */
@Component
class LicenceMessages implements MessageMapping {

    static final String TOPIC = "onelicence.licences.v1";

    /** A message bears the event's name and the version of its meaning. */
    private static final Map<Class<?>, String> TYPES = LicenceEvent.LOGICAL_NAMES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, entry -> entry.getKey() + ".v1"));

    @Override
    public Optional<Announcement> of(Object event) {
        return event instanceof LicenceEvent licence ? Optional.of(announcement(licence)) : Optional.empty();
    }

    private static Announcement announcement(LicenceEvent event) {
        var type = Optional.ofNullable(TYPES.get(event.getClass())).orElseThrow();
        return new Announcement(TOPIC, event.licenceId().toString(), type, payload(event));
    }

    private static LicenceMessage payload(LicenceEvent event) {
        if (event instanceof LicenceIssued issued) {
            return issued(issued);
        }
        if (event instanceof ComponentMoved moved) {
            return moved(moved);
        }
        if (event instanceof ComponentAdded added) {
            return new LicenceMessage.ComponentAdded(
                    added.licenceId(),
                    ComponentHeld.of(added.component()),
                    added.effectiveOn(),
                    added.certificateVersion());
        }
        if (event instanceof LicenceChanged changed) {
            return changed(changed);
        }
        if (event instanceof LicenceExtended extended) {
            return extended(extended);
        }
        if (event instanceof ComponentExpired expired) {
            return new LicenceMessage.Expired(
                    expired.licenceId(),
                    expired.matterRef(),
                    expired.nameZh(),
                    expired.effectiveOn(),
                    ComponentStanding.EXPIRED.code(),
                    expired.certificateVersion());
        }
        if (event instanceof ComponentSuspensionLifted lifted) {
            return new LicenceMessage.SuspensionLifted(
                    lifted.licenceId(),
                    lifted.matterRef(),
                    lifted.nameZh(),
                    lifted.effectiveOn(),
                    ComponentStanding.VALID.code(),
                    lifted.certificateVersion());
        }
        if (event instanceof LicenceSynchronised synchronised) {
            return new LicenceMessage.Synchronised(
                    synchronised.licenceId(),
                    synchronised.standing(),
                    synchronised.certificateVersion(),
                    synchronised.effectiveOn());
        }
        return LifeMessages.of(event);
    }

    private static LicenceMessage issued(LicenceIssued event) {
        return new LicenceMessage.Issued(
                event.licenceId(),
                event.licenceNumber(),
                event.verificationCode(),
                event.applicationId(),
                event.uscc(),
                event.holderName(),
                event.premises(),
                event.industryNo(),
                event.industryNameZh(),
                event.industryNameEn(),
                event.issuer(),
                event.issuedOn(),
                event.validFrom(),
                event.validTo(),
                event.standing(),
                event.certificateVersion(),
                event.components().stream().map(ComponentHeld::of).toList());
    }

    private static LicenceMessage moved(ComponentMoved event) {
        var measure = event.measure();
        return new LicenceMessage.Moved(
                event.licenceId(),
                measure.matterRef(),
                measure.nameZh(),
                measure.grounds(),
                measure.decisionNumber(),
                measure.organ(),
                measure.effectiveOn(),
                event instanceof ComponentSuspended suspended ? suspended.until() : null,
                ground(event),
                event instanceof ComponentWithdrawn withdrawn ? withdrawn.compensation() : null,
                event.becomes().code(),
                event.certificateVersion(),
                measure.inNameOf(),
                LegalBases.of(event),
                Remedy.against(measure.organ(), measure.inNameOf()));
    }

    private static @Nullable String ground(ComponentMoved event) {
        if (event instanceof ComponentRevokedForUnlawfulGrant revoked) {
            return revoked.ground();
        }
        return event instanceof ComponentDeregistered deregistered ? deregistered.ground() : null;
    }

    private static LicenceMessage changed(LicenceChanged event) {
        return new LicenceMessage.Changed(
                event.licenceId(),
                event.effectiveOn(),
                event.holderName(),
                event.reason(),
                event.decisionNumber(),
                event.organ(),
                event.certificateVersion(),
                new Holder(event.holderNameBefore()),
                new Holder(event.holderName()));
    }

    private static LicenceMessage extended(LicenceExtended event) {
        return new LicenceMessage.Extended(
                event.licenceId(),
                event.validTo(),
                event.effectiveOn(),
                event.reason(),
                event.decisionNumber(),
                event.organ(),
                event.certificateVersion(),
                new Validity(event.validToBefore()),
                new Validity(event.validTo()));
    }
}
