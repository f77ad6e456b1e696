package org.onelicence.command.authority;

import static org.onelicence.command.licence.LicenceSamples.AAB;
import static org.onelicence.command.licence.LicenceSamples.AMR;
import static org.onelicence.command.licence.LicenceSamples.FRB;

import java.time.LocalDate;
import java.util.List;
import org.onelicence.command.authority.AuthorityEvent.DepartmentRegistered;
import org.onelicence.command.authority.AuthorityEvent.MatterAssigned;
import org.onelicence.command.authority.AuthorityEvent.OfficerAppointed;
import org.onelicence.command.authority.AuthorityEvent.PowerTransferred;
import org.onelicence.log.LogInMemory;

/**
 * An authority register in which `amr` and `amr-second` decide for PD-AMR (`amr2` inspects, `amr-head` is its head), `frb` for
 * PD-FRB, `cst` for PD-CST and `bureau` receives for PD-AAB.
 */
public final class ARegister {
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    private ARegister() {}

    public static AuthorityRegister ofPudong(AuthorityEvent... then) {
        var log = new LogInMemory();
        department(log, AMR, "amr", "decide");
        officer(log, "PD-AMR", "PD-AMR-002", "amr2", "inspect");
        officer(log, "PD-AMR", "PD-AMR-009", "amr-head", "head");
        officer(log, "PD-AMR", "PD-AMR-008", "amr-second", "decide");
        log.with("PD-AMR", new MatterAssigned("PD-AMR", "X-01", "食品经营许可", "Food", "licence", "法", "assumed"))
                .with(
                        "PD-AMR",
                        new MatterAssigned("PD-AMR", "X-03", "酒类商品零售许可", "Alcohol", "licence", "条例", "sourced"));
        department(log, new Organ("PD-CST", "浦东新区文体旅游局", "Pudong CST"), "cst", "decide");
        department(log, FRB, "frb", "decide");
        department(log, AAB, "bureau", "receive");
        for (var event : then) {
            log.with(event.departmentCode(), event);
        }
        return new AuthorityRegister(log.reader());
    }

    /** Lin-gang in small: `lg` decides what Pudong's department decides elsewhere, `lg-bureau` receives. */
    public static AuthorityRegister ofLingang() {
        var log = new LogInMemory();
        var amr = new Organ("LG-AMR", "临港新片区市场监管局", "Lin-gang AMR");
        department(log, amr, "lg", "decide");
        department(log, new Organ("LG-AAB", "临港新片区行政服务中心", "Lin-gang Service Centre"), "lg-bureau", "receive");
        log.with("PD-AMR", new PowerTransferred("PD-AMR", "X-01", amr, LONG_AGO, "临港新片区范围内的职权"));
        return new AuthorityRegister(log.reader());
    }

    private static void department(LogInMemory log, Organ organ, String subject, String capacity) {
        var code = organ.code();
        log.with(
                        code,
                        new DepartmentRegistered(
                                code, organ.name(), organ.name(), organ.nameEn(), "district", "assumed"))
                .with(code, new OfficerAppointed(code, code + "-001", subject, List.of(capacity), LONG_AGO, null));
    }

    private static void officer(LogInMemory log, String code, String number, String subject, String capacity) {
        log.with(code, new OfficerAppointed(code, number, subject, List.of(capacity), LONG_AGO, null));
    }
}
