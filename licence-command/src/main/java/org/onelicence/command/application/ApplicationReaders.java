package org.onelicence.command.application;

import java.time.Clock;
import java.time.LocalDate;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.OfficerOnDuty;
import org.onelicence.command.licence.LicenceIssuer;
import org.springframework.stereotype.Component;

/** Who may look into an application: its applicant, the clerk who receives, the officers of its departments. */
@Component
public class ApplicationReaders {

    private final Applications applications;
    private final AuthorityRegister register;
    private final LicenceIssuer bureau;
    private final Clock clock;

    ApplicationReaders(Applications applications, AuthorityRegister register, LicenceIssuer bureau, Clock clock) {
        this.applications = applications;
        this.register = register;
        this.bureau = bureau;
        this.clock = clock;
    }

    /** To everyone else the application does not exist. */
    public ApplicationFile require(ApplicationId id, String subject) {
        var file = applications.require(id);
        if (!file.isOf(subject) && !isOfficerOf(file, subject)) {
            throw ApplicationProblem.UNKNOWN.because("没有这份申请", "There is no such application");
        }
        return file;
    }

    private boolean isOfficerOf(ApplicationFile file, String subject) {
        return register.appointments(subject, LocalDate.now(clock)).stream()
                .anyMatch(officer -> receives(officer) || reviews(officer, file));
    }

    private boolean receives(OfficerOnDuty officer) {
        return officer.departmentCode().equals(bureau.organ().code()) && officer.may(Capacity.RECEIVE);
    }

    private static boolean reviews(OfficerOnDuty officer, ApplicationFile file) {
        return file.reviews().values().stream()
                .anyMatch(review -> review.matter().department().code().equals(officer.departmentCode()));
    }
}
