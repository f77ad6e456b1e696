package org.onelicence.command.authority;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of a department's entry in the authority register. */
public sealed interface AuthorityCommand {
    @TargetAggregateIdentifier
    String departmentCode();

    record RegisterDepartment(
            String departmentCode, String nameZh, String fullNameZh, String nameEn, String level, String source)
            implements AuthorityCommand {
        public RegisterDepartment {
            Objects.requireNonNull(departmentCode, "departmentCode");
            Objects.requireNonNull(nameZh, "nameZh");
        }
    }

    record AppointOfficer(
            String departmentCode,
            String officerNumber,
            String subject,
            Set<Capacity> capacities,
            LocalDate from,
            @Nullable LocalDate until)
            implements AuthorityCommand {
        public AppointOfficer {
            Objects.requireNonNull(officerNumber, "officerNumber");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(from, "from");
            capacities = Set.copyOf(capacities);
        }
    }

    record DismissOfficer(String departmentCode, String officerNumber, LocalDate on) implements AuthorityCommand {
        public DismissOfficer {
            Objects.requireNonNull(officerNumber, "officerNumber");
            Objects.requireNonNull(on, "on");
        }
    }

    /** The receiving department's entry records the power it received; {@code to} is that department. */
    record ActivateDelegation(
            String departmentCode,
            String matterRef,
            Organ from,
            Organ inNameOf,
            String kind,
            LocalDate activeFrom,
            @Nullable LocalDate activeUntil,
            String source)
            implements AuthorityCommand {
        public ActivateDelegation {
            Objects.requireNonNull(matterRef, "matterRef");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(activeFrom, "activeFrom");
        }
    }

    record EndDelegation(String departmentCode, String matterRef, String giverCode, LocalDate on, String reason)
            implements AuthorityCommand {
        public EndDelegation {
            Objects.requireNonNull(matterRef, "matterRef");
            Objects.requireNonNull(on, "on");
        }
    }

    /** Says that the department decides this matter, by its own power or by one passed to it. */
    record AssignMatter(
            String departmentCode,
            String matterRef,
            String nameZh,
            String nameEn,
            String matterType,
            String legalBasis,
            String source)
            implements AuthorityCommand {
        public AssignMatter {
            Objects.requireNonNull(matterRef, "matterRef");
        }
    }

    /** The department's power over a matter goes to another organ; open reviews follow it. */
    record TransferPower(String departmentCode, String matterRef, Organ to, LocalDate on, String reason)
            implements AuthorityCommand {
        public TransferPower {
            Objects.requireNonNull(matterRef, "matterRef");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(on, "on");
        }
    }
}
