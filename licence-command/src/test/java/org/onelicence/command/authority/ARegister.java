package org.onelicence.command.authority;

import java.time.LocalDate;
import java.util.List;
import org.onelicence.command.authority.AuthorityEvent.DepartmentRegistered;
import org.onelicence.command.authority.AuthorityEvent.OfficerAppointed;
import org.onelicence.log.LogInMemory;

/** An authority register in which `amr` decides for PD-AMR (`amr2` inspects, `amr-head` is its head), `frb` for PD-FRB and `bureau` receives for PD-AAB. */
public final class ARegister {
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    private ARegister() {}

    public static AuthorityRegister ofPudong() {
        var log = new LogInMemory();
        department(log, "PD-AMR", "浦东新区市场监管局", "amr", "decide");
        officer(log, "PD-AMR", "PD-AMR-002", "amr2", "inspect");
        officer(log, "PD-AMR", "PD-AMR-009", "amr-head", "head");
        department(log, "PD-FRB", "浦东消防救援支队", "frb", "decide");
        department(log, "PD-AAB", "浦东新区行政审批局", "bureau", "receive");
        return new AuthorityRegister(log.reader());
    }

    private static void department(LogInMemory log, String code, String name, String subject, String capacity) {
        log.with(code, new DepartmentRegistered(code, name, name, name, "district", "assumed"))
                .with(code, new OfficerAppointed(code, code + "-001", subject, List.of(capacity), LONG_AGO, null));
    }

    private static void officer(LogInMemory log, String code, String number, String subject, String capacity) {
        log.with(code, new OfficerAppointed(code, number, subject, List.of(capacity), LONG_AGO, null));
    }
}
