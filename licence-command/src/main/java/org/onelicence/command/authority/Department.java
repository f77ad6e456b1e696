package org.onelicence.command.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.onelicence.command.authority.AuthorityEvent.DelegationActivated;
import org.onelicence.command.authority.AuthorityEvent.DelegationEnded;
import org.onelicence.command.authority.AuthorityEvent.DepartmentRegistered;
import org.onelicence.command.authority.AuthorityEvent.MatterAssigned;
import org.onelicence.command.authority.AuthorityEvent.OfficerAppointed;
import org.onelicence.command.authority.AuthorityEvent.OfficerDismissed;
import org.onelicence.command.authority.AuthorityEvent.PowerTransferred;

/** A department as its events tell it: what the aggregate decides by and what the register reads. */
public record Department(
        String code,
        String nameZh,
        String fullNameZh,
        String nameEn,
        String level,
        String source,
        List<Officer> officers,
        List<AssignedMatter> matters,
        List<Delegation> delegations,
        List<PowerMoved> moved) {

    static final Department NONE = new Department("", "", "", "", "", "", List.of(), List.of(), List.of(), List.of());

    public Organ organ() {
        return new Organ(code, nameZh, nameEn);
    }

    public boolean exists() {
        return !code.isEmpty();
    }

    Optional<Officer> officer(String officerNumber) {
        return officers.stream()
                .filter(officer -> officer.officerNumber().equals(officerNumber))
                .findFirst();
    }

    Optional<Officer> onDuty(String subject, LocalDate on) {
        return officers.stream()
                .filter(officer -> officer.subject().equals(subject) && officer.isOnDuty(on))
                .findFirst();
    }

    Optional<Delegation> delegation(String matterRef, String giverCode) {
        return delegations.stream()
                .filter(delegation -> delegation.isFor(matterRef, giverCode))
                .findFirst();
    }

    Optional<PowerMoved> transfer(String matterRef) {
        return moved.stream().filter(each -> each.matterRef().equals(matterRef)).findFirst();
    }

    /** Where the power over a matter went by this day: to a successor, or back to who passed it; empty while it is here. */
    Optional<PowerMoved> lost(String matterRef, LocalDate on) {
        return transfer(matterRef)
                .filter(each -> !on.isBefore(each.on()))
                .or(() -> PowerMoved.back(
                        delegations.stream()
                                .filter(delegation -> delegation.matterRef().equals(matterRef))
                                .toList(),
                        on));
    }

    Stream<String> powersPassedOrMoved() {
        return Stream.concat(
                        delegations.stream().map(Delegation::matterRef),
                        moved.stream().map(PowerMoved::matterRef))
                .distinct();
    }

    Department after(Object event) {
        if (event instanceof DepartmentRegistered registered) {
            return described(registered);
        }
        if (event instanceof OfficerAppointed appointed) {
            return with(appointed);
        }
        if (event instanceof OfficerDismissed dismissed) {
            return withOfficer(dismissed.officerNumber(), officer -> officer.dismissed(dismissed.on()));
        }
        if (event instanceof MatterAssigned assigned) {
            return with(assigned);
        }
        if (event instanceof DelegationActivated activated) {
            return with(activated);
        }
        if (event instanceof DelegationEnded ended) {
            return without(ended);
        }
        if (event instanceof PowerTransferred transferred) {
            return without(transferred);
        }
        return this;
    }

    private Department described(DepartmentRegistered event) {
        return new Department(
                event.departmentCode(),
                event.nameZh(),
                event.fullNameZh(),
                event.nameEn(),
                event.level(),
                event.source(),
                officers,
                matters,
                delegations,
                moved);
    }

    private Department with(OfficerAppointed event) {
        var capacities = EnumSet.noneOf(Capacity.class);
        event.capacities().forEach(code -> capacities.add(Capacity.of(code)));
        var byNumber = new TreeMap<String, Officer>();
        officers.forEach(officer -> byNumber.put(officer.officerNumber(), officer));
        byNumber.put(
                event.officerNumber(),
                new Officer(event.officerNumber(), event.subject(), capacities, event.from(), event.until(), null));
        return withOfficers(List.copyOf(byNumber.values()));
    }

    private Department withOfficer(String officerNumber, UnaryOperator<Officer> change) {
        return withOfficers(officers.stream()
                .map(officer -> officer.officerNumber().equals(officerNumber) ? change.apply(officer) : officer)
                .toList());
    }

    private Department withOfficers(List<Officer> changed) {
        return new Department(code, nameZh, fullNameZh, nameEn, level, source, changed, matters, delegations, moved);
    }

    private Department with(MatterAssigned event) {
        var byRef = new TreeMap<String, AssignedMatter>();
        matters.forEach(matter -> byRef.put(matter.ref(), matter));
        byRef.put(event.matterRef(), AssignedMatter.of(event));
        var changed = List.copyOf(byRef.values());
        return new Department(code, nameZh, fullNameZh, nameEn, level, source, officers, changed, delegations, moved);
    }

    private Department with(DelegationActivated event) {
        var changed = new ArrayList<>(delegations);
        changed.removeIf(
                delegation -> delegation.isFor(event.matterRef(), event.from().code()));
        changed.add(new Delegation(
                event.matterRef(),
                event.from(),
                event.to(),
                event.inNameOf(),
                event.kind(),
                event.activeFrom(),
                event.activeUntil(),
                event.source(),
                null));
        return withDelegations(List.copyOf(changed));
    }

    private Department without(DelegationEnded event) {
        return withDelegations(delegations.stream()
                .map(delegation -> delegation.isFor(event.matterRef(), event.giverCode())
                        ? delegation.ended(event.on())
                        : delegation)
                .toList());
    }

    private Department without(PowerTransferred event) {
        var changed = new ArrayList<>(moved);
        changed.add(new PowerMoved(event.matterRef(), event.to(), event.on(), event.reason()));
        return new Department(
                code, nameZh, fullNameZh, nameEn, level, source, officers, matters, delegations, List.copyOf(changed));
    }

    private Department withDelegations(List<Delegation> changed) {
        return new Department(code, nameZh, fullNameZh, nameEn, level, source, officers, matters, changed, moved);
    }
}
