package org.onelicence.command.authority;

import java.time.LocalDate;
import java.util.List;
import org.onelicence.command.authority.AuthorityEvent.DelegationActivated;
import org.onelicence.command.authority.AuthorityEvent.DelegationEnded;
import org.onelicence.command.authority.AuthorityEvent.DepartmentRegistered;
import org.onelicence.command.authority.AuthorityEvent.MatterAssigned;
import org.onelicence.command.authority.AuthorityEvent.OfficerAppointed;
import org.onelicence.command.authority.AuthorityEvent.OfficerDismissed;
import org.onelicence.command.authority.AuthorityEvent.PowerTransferred;

/** One of each event of the authority register, as the golden files have it. */
public final class AuthoritySamples {
    private static final Organ CITY =
            new Organ("SH-MPA", "市药品监管局", "Shanghai Municipal Medical Products Administration");
    private static final Organ HERE =
            new Organ("PD-AMR", "浦东新区市场监管局", "Pudong New Area Administration for Market Regulation");

    private AuthoritySamples() {}

    public static List<AuthorityEvent> all() {
        return List.of(
                new DepartmentRegistered(
                        "PD-AMR", HERE.name(), "浦东新区市场监督管理局", HERE.nameEn(), "district", "seed (full name: inference)"),
                new OfficerAppointed(
                        "PD-AMR", "PD-AMR-001", "amr", List.of("decide", "inspect"), LocalDate.of(2026, 1, 1), null),
                new OfficerDismissed("PD-AMR", "PD-AMR-001", LocalDate.of(2026, 12, 1)),
                new MatterAssigned(
                        "PD-AMR", "X-01", "食品经营许可", "Food business licence", "licence", "食品安全法 art.35", "assumed"),
                new DelegationActivated(
                        "PD-AMR", "C-20", CITY, HERE, CITY, "entrusted", LocalDate.of(2021, 2, 28), null, "seed"),
                new DelegationEnded("PD-AMR", "C-20", "SH-MPA", LocalDate.of(2026, 12, 31), "委托期满"),
                new PowerTransferred("PD-AMR", "X-01", CITY, LocalDate.of(2027, 1, 1), "机构改革，职责划转"));
    }
}
