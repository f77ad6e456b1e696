package org.onelicence.command.duty;

import static org.onelicence.command.licence.LicenceSamples.AMR;
import static org.onelicence.command.licence.LicenceSamples.ID;
import static org.onelicence.command.licence.LicenceSamples.TODAY;

import java.util.List;
import java.util.UUID;
import org.onelicence.command.duty.DutyEvent.NoticeGiven;
import org.onelicence.command.duty.DutyEvent.RegistrationNoted;
import org.onelicence.command.duty.DutyEvent.TaskDone;
import org.onelicence.command.duty.DutyEvent.TaskOpened;

/** One of each event of duties, as the golden files have it. */
public final class DutySamples {

    static final DutiesId DUTIES = new DutiesId(UUID.fromString("3d0b7f6e-52a1-8c44-b1f0-7a6e5d4c3b2a"));
    private static final String NUMBER = "PD202616000001K";
    private static final String USCC = "91310115MAT1E0015C";

    private DutySamples() {}

    public static List<DutyEvent> all() {
        return List.of(
                new RegistrationNoted(
                        DUTIES, ID, NUMBER, USCC, "PD-REG-2026-000009", "deregistered", TODAY.minusDays(1), TODAY),
                new TaskOpened(
                        DUTIES,
                        ID,
                        NUMBER,
                        USCC,
                        "上海云间咖啡有限公司",
                        1,
                        TaskKind.DEREGISTER_COMPONENT,
                        AMR,
                        "X-01",
                        "食品经营许可",
                        "Food business licence",
                        "PD-REG-2026-000009",
                        TODAY,
                        TODAY.plusDays(14)),
                new TaskDone(DUTIES, ID, 1, "浦市监销字〔2026〕第000006号", "PD-AMR-001", TODAY.plusDays(2)),
                new NoticeGiven(
                        DUTIES,
                        ID,
                        NUMBER,
                        USCC,
                        "X-01",
                        "食品经营许可",
                        "Food business licence",
                        "revoked-penalty",
                        TODAY,
                        TODAY,
                        TODAY.plusDays(30)));
    }
}
