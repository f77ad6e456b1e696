package org.onelicence.command.authority.publication;

import java.util.Optional;
import org.onelicence.command.authority.AuthorityEvent;
import org.onelicence.command.authority.AuthorityEvent.DelegationActivated;
import org.onelicence.command.authority.AuthorityEvent.DelegationEnded;
import org.onelicence.command.authority.AuthorityEvent.DepartmentRegistered;
import org.onelicence.command.authority.AuthorityEvent.OfficerAppointed;
import org.onelicence.command.authority.AuthorityEvent.OfficerDismissed;
import org.onelicence.command.authority.AuthorityEvent.PowerTransferred;
import org.onelicence.command.publication.Announcement;
import org.onelicence.command.publication.MessageMapping;
import org.springframework.stereotype.Component;

/** Everything but an officer's account is public. Which matters a department decides, its guides and delegations say. */
@Component
class AuthorityMessages implements MessageMapping {

    static final String TOPIC = "onelicence.guides.v1";

    @Override
    public Optional<Announcement> of(Object event) {
        if (event instanceof DepartmentRegistered registered) {
            return said(registered, "department.registered.v1", department(registered));
        }
        if (event instanceof OfficerAppointed appointed) {
            return said(appointed, "officer.appointed.v1", appointment(appointed));
        }
        if (event instanceof OfficerDismissed dismissed) {
            return said(
                    dismissed,
                    "officer.dismissed.v1",
                    new AuthorityMessage.OfficerDismissed(
                            dismissed.officerNumber(), dismissed.departmentCode(), dismissed.on()));
        }
        if (event instanceof DelegationActivated activated) {
            return said(activated, "delegation.activated.v1", delegation(activated));
        }
        if (event instanceof DelegationEnded ended) {
            return said(
                    ended,
                    "delegation.ended.v1",
                    new AuthorityMessage.DelegationEnded(
                            ended.matterRef(), ended.giverCode(), ended.departmentCode(), ended.on(), ended.reason()));
        }
        if (event instanceof PowerTransferred moved) {
            return said(
                    moved,
                    "power.transferred.v1",
                    new AuthorityMessage.PowerTransferred(
                            moved.matterRef(), moved.departmentCode(), moved.to(), moved.on(), moved.reason()));
        }
        return Optional.empty();
    }

    private static Optional<Announcement> said(AuthorityEvent event, String type, AuthorityMessage payload) {
        return Optional.of(new Announcement(TOPIC, event.departmentCode(), type, payload));
    }

    private static AuthorityMessage department(DepartmentRegistered event) {
        return new AuthorityMessage.DepartmentRegistered(
                event.departmentCode(),
                event.nameZh(),
                event.fullNameZh(),
                event.nameEn(),
                event.level(),
                event.source());
    }

    private static AuthorityMessage appointment(OfficerAppointed event) {
        return new AuthorityMessage.OfficerAppointed(
                event.officerNumber(), event.departmentCode(), event.capacities(), event.from(), event.until());
    }

    private static AuthorityMessage delegation(DelegationActivated event) {
        return new AuthorityMessage.DelegationActivated(
                event.matterRef(),
                event.from(),
                event.to(),
                event.inNameOf(),
                event.kind(),
                event.activeFrom(),
                event.activeUntil(),
                event.source());
    }
}
