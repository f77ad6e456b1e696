package org.onelicence.command.application;

import static org.onelicence.command.licence.LicenceSamples.AAB;
import static org.onelicence.command.licence.LicenceSamples.AMR;
import static org.onelicence.command.licence.LicenceSamples.FRB;
import static org.onelicence.command.licence.LicenceSamples.ISSUED_ON;
import static org.onelicence.command.licence.LicenceSamples.PREMISES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onelicence.command.application.ApplicationEvent.ApplicationClosed;
import org.onelicence.command.application.ApplicationEvent.ApplicationReceived;
import org.onelicence.command.application.ApplicationEvent.ApplicationSubmitted;
import org.onelicence.command.application.ApplicationEvent.ApplicationWithdrawn;
import org.onelicence.command.application.ApplicationEvent.MatterAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;
import org.onelicence.command.application.ApplicationEvent.SupplementReceived;
import org.onelicence.command.application.ApplicationEvent.SupplementRequested;

/** One of each event of an application, as the golden files have it. */
public final class ApplicationSamples {

    static final ApplicationId ID = ApplicationId.of("0199c3a2-7f10-7c44-9a52-6e1b0c7d4f21");
    static final LocalDate SUBMITTED_ON = LocalDate.of(2026, 11, 16);
    static final LocalDate RECEIVED_ON = LocalDate.of(2026, 11, 17);

    private static final String USCC = "91310115MAT1E0015C";
    private static final String HOLDER = "上海云间咖啡有限公司";

    private ApplicationSamples() {}

    public static List<ApplicationEvent> all() {
        return List.of(
                submitted(),
                received(),
                new SupplementRequested(ID, "X-10", LocalDate.of(2026, 11, 18), List.of("请补充疏散示意图"), FRB, "PD-FRB-001"),
                new SupplementReceived(ID, "X-10", LocalDate.of(2026, 11, 19), Map.of("疏散示意图", "c2VhbGVk")),
                accepted("X-01"),
                granted("X-01"),
                new MatterRefused(
                        ID,
                        USCC,
                        HOLDER,
                        16,
                        "X-10",
                        "公众聚集场所投入使用、营业前消防安全检查",
                        FRB,
                        null,
                        "浦消不准字〔2026〕第000009号",
                        ISSUED_ON,
                        "疏散通道宽度不足",
                        "PD-FRB-001"),
                new ApplicationWithdrawn(ID, LocalDate.of(2026, 11, 19), "改变经营计划"),
                new ApplicationClosed(ID, ISSUED_ON, "licensed"));
    }

    static ApplicationSubmitted submitted() {
        return submitted(List.of(food(), fire()));
    }

    static ApplicationSubmitted submitted(List<MatterApplied> matters) {
        return new ApplicationSubmitted(
                ID,
                "chen",
                SUBMITTED_ON,
                USCC,
                HOLDER,
                PREMISES,
                16,
                "咖啡店/茶馆",
                "Coffee shop / teahouse",
                1,
                matters,
                Map.of("businessArea", "86"),
                Map.of("contactPhone", "c2VhbGVk"),
                true);
    }

    static ApplicationReceived received() {
        return new ApplicationReceived(ID, RECEIVED_ON, AAB, "PD-AAB-001");
    }

    static MatterAccepted accepted(String matterRef) {
        return new MatterAccepted(
                ID,
                matterRef,
                LocalDate.of(2026, 11, 18),
                LocalDate.of(2026, 12, 16),
                false,
                matterRef.equals("X-10") ? FRB : AMR,
                null,
                matterRef.equals("X-10") ? "PD-FRB-001" : "PD-AMR-001");
    }

    static MatterGranted granted(String matterRef) {
        return new MatterGranted(
                ID,
                USCC,
                HOLDER,
                16,
                PREMISES,
                matterRef,
                "食品经营许可",
                "Food business licence",
                AMR,
                null,
                "浦市监许准字〔2026〕第000123号",
                ISSUED_ON,
                "食品安全法第三十五条",
                false,
                "PD-AMR-001");
    }

    static MatterApplied food() {
        return new MatterApplied(
                "X-01", "食品经营许可", "Food business licence", "licence", AMR, null, true, 20, "食品安全法第三十五条", "no");
    }

    static MatterApplied fire() {
        return new MatterApplied(
                "X-10",
                "公众聚集场所投入使用、营业前消防安全检查",
                "Fire safety inspection of public gathering places",
                "licence",
                FRB,
                null,
                false,
                10,
                "消防法第十五条",
                "yes");
    }
}
