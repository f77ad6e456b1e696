package org.onelicence.command.authority;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.AuthorityCommand.ActivateDelegation;
import org.onelicence.command.authority.AuthorityCommand.AppointOfficer;
import org.onelicence.command.authority.AuthorityCommand.AssignMatter;
import org.onelicence.command.authority.AuthorityCommand.DismissOfficer;
import org.onelicence.command.authority.AuthorityCommand.EndDelegation;
import org.onelicence.command.authority.AuthorityCommand.RegisterDepartment;
import org.onelicence.command.authority.AuthorityCommand.TransferPower;
import org.onelicence.command.authority.AuthorityEvent.DelegationActivated;
import org.onelicence.command.authority.AuthorityEvent.DelegationEnded;
import org.onelicence.command.authority.AuthorityEvent.DepartmentRegistered;
import org.onelicence.command.authority.AuthorityEvent.MatterAssigned;
import org.onelicence.command.authority.AuthorityEvent.OfficerAppointed;
import org.onelicence.command.authority.AuthorityEvent.OfficerDismissed;
import org.onelicence.command.authority.AuthorityEvent.PowerTransferred;

/**
 * One department's powers: its officers and the powers other organs passed to it. A command that finds the entry as
 * it asks changes nothing and answers {@code false}, so that the catalogue can be loaded again.
 */
@Aggregate
class Authority {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String code; // null until the first event: an empty one would be taken for an identifier

    private Department department = Department.NONE;

    Authority() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean decide(RegisterDepartment asked) {
        var event = new DepartmentRegistered(
                asked.departmentCode(),
                asked.nameZh(),
                asked.fullNameZh(),
                asked.nameEn(),
                asked.level(),
                asked.source());
        if (department.equals(department.after(event))) {
            return false;
        }
        apply(event);
        return true;
    }

    @CommandHandler
    boolean decide(AppointOfficer asked) {
        if (asked.capacities().isEmpty()) {
            throw AuthorityProblem.OFFICER_WITHOUT_CAPACITY.because(
                    "任命 " + asked.officerNumber() + " 时未指明职权", "No capacity was named for " + asked.officerNumber());
        }
        refuseReversed(asked.from(), asked.until());
        var known = department.officer(asked.officerNumber());
        if (known.filter(officer -> officer.isAsAsked(asked)).isPresent()) {
            return false;
        }
        if (known.filter(officer -> officer.dismissedOn() == null).isPresent()) {
            throw AuthorityProblem.OFFICER_ALREADY_APPOINTED.because(
                    "证号 " + asked.officerNumber() + " 在 " + department.code() + " 已有任职，须先免职",
                    "Number " + asked.officerNumber() + " already serves in " + department.code() + "; dismiss first");
        }
        var capacities =
                asked.capacities().stream().sorted().map(Capacity::code).toList();
        apply(new OfficerAppointed(
                department.code(), asked.officerNumber(), asked.subject(), capacities, asked.from(), asked.until()));
        return true;
    }

    @CommandHandler
    void decide(DismissOfficer asked) {
        var officer = department
                .officer(asked.officerNumber())
                .orElseThrow(() -> AuthorityProblem.OFFICER_NUMBER_UNKNOWN.because(
                        department.code() + " 没有证号 " + asked.officerNumber(),
                        department.code() + " has no number " + asked.officerNumber()));
        if (officer.dismissedOn() != null) {
            throw AuthorityProblem.OFFICER_ALREADY_DISMISSED.because(
                    "已于 " + officer.dismissedOn() + " 免职", "Dismissed on " + officer.dismissedOn());
        }
        refuseReversed(officer.from(), asked.on());
        apply(new OfficerDismissed(department.code(), asked.officerNumber(), asked.on()));
    }

    @CommandHandler
    boolean decide(AssignMatter asked) {
        var event = new MatterAssigned(
                department.code(),
                asked.matterRef(),
                asked.nameZh(),
                asked.nameEn(),
                asked.matterType(),
                asked.legalBasis(),
                asked.source());
        if (department.equals(department.after(event))) {
            return false;
        }
        apply(event);
        return true;
    }

    @CommandHandler
    boolean decide(ActivateDelegation asked) {
        refuseReversed(asked.activeFrom(), asked.activeUntil());
        var event = new DelegationActivated(
                department.code(),
                asked.matterRef(),
                asked.from(),
                department.organ(),
                asked.inNameOf(),
                asked.kind(),
                asked.activeFrom(),
                asked.activeUntil(),
                asked.source());
        var known = department.delegation(asked.matterRef(), asked.from().code());
        var wanted = department
                .after(event)
                .delegation(asked.matterRef(), asked.from().code());
        // A delegation that was ended stays ended when the catalogue is loaded again; a later start is a new one.
        var endedAlready =
                known.filter(it -> it.endedOn() != null && !asked.activeFrom().isAfter(it.activeFrom()));
        if (known.equals(wanted) || endedAlready.isPresent()) {
            return false;
        }
        apply(event);
        return true;
    }

    @CommandHandler
    void decide(EndDelegation asked) {
        var delegation = department
                .delegation(asked.matterRef(), asked.giverCode())
                .orElseThrow(() -> AuthorityProblem.DELEGATION_UNKNOWN.because(
                        asked.giverCode() + " 未将 " + asked.matterRef() + " 授予 " + department.code(),
                        asked.giverCode() + " passed no " + asked.matterRef() + " to " + department.code()));
        if (delegation.endedOn() != null) {
            throw AuthorityProblem.DELEGATION_ALREADY_ENDED.because(
                    "已于 " + delegation.endedOn() + " 终止", "Ended on " + delegation.endedOn());
        }
        refuseReversed(delegation.activeFrom(), asked.on());
        apply(new DelegationEnded(department.code(), asked.matterRef(), asked.giverCode(), asked.on(), asked.reason()));
    }

    @CommandHandler
    void decide(TransferPower asked) {
        if (department.matters().stream().noneMatch(matter -> matter.ref().equals(asked.matterRef()))) {
            throw AuthorityProblem.POWER_UNKNOWN.because(
                    department.code() + " 没有事项 " + asked.matterRef() + " 的职权",
                    department.code() + " has no power over " + asked.matterRef());
        }
        if (asked.to().code().equals(department.code())) {
            throw AuthorityProblem.POWER_TO_ITSELF.because("请选择承接部门", "Choose the organ that takes it over");
        }
        department.transfer(asked.matterRef()).ifPresent(moved -> {
            throw AuthorityProblem.POWER_ALREADY_TRANSFERRED.because(
                    "已于 " + moved.on() + " 划转至 " + moved.to().name(),
                    "With " + moved.to().nameEn() + " from " + moved.on());
        });
        apply(new PowerTransferred(department.code(), asked.matterRef(), asked.to(), asked.on(), asked.reason()));
    }

    private static void refuseReversed(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw AuthorityProblem.DATES_REVERSED.because(from + " 至 " + until, from + " to " + until);
        }
    }

    @EventSourcingHandler
    void evolve(AuthorityEvent event) {
        code = event.departmentCode();
        department = department.after(event);
    }
}
