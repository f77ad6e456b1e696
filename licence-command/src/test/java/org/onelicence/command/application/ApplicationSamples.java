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
import org.onelicence.command.application.ApplicationEvent.CertificationExpired;
import org.onelicence.command.application.ApplicationEvent.CertificationLinked;
import org.onelicence.command.application.ApplicationEvent.ClockPaused;
import org.onelicence.command.application.ApplicationEvent.ClockResumed;
import org.onelicence.command.application.ApplicationEvent.CommitmentSigned;
import org.onelicence.command.application.ApplicationEvent.CorrectedOnTheSpot;
import org.onelicence.command.application.ApplicationEvent.InspectionRecorded;
import org.onelicence.command.application.ApplicationEvent.InspectionScheduled;
import org.onelicence.command.application.ApplicationEvent.InstantDecisionMade;
import org.onelicence.command.application.ApplicationEvent.LimitExtended;
import org.onelicence.command.application.ApplicationEvent.LimitTold;
import org.onelicence.command.application.ApplicationEvent.MaterialProvided;
import org.onelicence.command.application.ApplicationEvent.MatterAbandoned;
import org.onelicence.command.application.ApplicationEvent.MatterAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterDeemedAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterGranted;
import org.onelicence.command.application.ApplicationEvent.MatterNotAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterReassigned;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;
import org.onelicence.command.application.ApplicationEvent.OfficerRecused;
import org.onelicence.command.application.ApplicationEvent.SupplementReceived;
import org.onelicence.command.application.ApplicationEvent.SupplementRequested;
import org.onelicence.command.application.ApplicationEvent.TestReportWaived;
import org.onelicence.command.instant.Finding;
import org.onelicence.command.instant.RecordedInput;
import org.onelicence.command.instant.RuleOutcome;
import org.onelicence.command.instant.Sha256;

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
                new MaterialProvided(
                        ID,
                        null,
                        "m-2f6a0c1d9b3e",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        48213,
                        "application/pdf",
                        SUBMITTED_ON,
                        "c2VhbGVk"),
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
                        "PD-FRB-001",
                        null),
                reassigned("X-01"),
                recused("X-01", "PD-AMR-001"),
                deemedAccepted("X-01"),
                notAccepted("X-10"),
                new CorrectedOnTheSpot(
                        ID, "X-01", LocalDate.of(2026, 11, 18), Map.of("contactPhone", "c2VhbGVk"), AMR, "PD-AMR-001"),
                inspectionScheduled("X-01", LocalDate.of(2026, 11, 20)),
                inspectionRecorded("X-01", LocalDate.of(2026, 11, 20), true),
                paused("X-01", LocalDate.of(2026, 11, 23)),
                new ClockResumed(
                        ID,
                        "X-01",
                        LocalDate.of(2026, 11, 30),
                        5,
                        LocalDate.of(2026, 12, 23),
                        "检验合格",
                        AMR,
                        "PD-AMR-001"),
                new LimitExtended(
                        ID,
                        "X-01",
                        LocalDate.of(2026, 12, 14),
                        LocalDate.of(2026, 12, 16),
                        LocalDate.of(2026, 12, 30),
                        "需要进一步核实",
                        AMR,
                        "PD-AMR-009"),
                new LimitTold(ID, "X-01", "limit-near", LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 16), AMR),
                new CommitmentSigned(
                        ID,
                        "X-01",
                        LocalDate.of(2026, 11, 18),
                        List.of("premises", "staff"),
                        1,
                        Sha256.of("abc"),
                        "abc"),
                new CertificationLinked(ID, "X-01", LocalDate.of(2026, 11, 18), certificate()),
                new TestReportWaived(ID, "X-01", LocalDate.of(2026, 11, 18), "HY-2026-001", "卫生检测报告", "市场化认证"),
                new CertificationExpired(
                        ID, "X-01", LocalDate.of(2027, 6, 1), "HY-2026-001", LocalDate.of(2027, 5, 31), AMR),
                instant("X-03"),
                new MatterAbandoned(ID, "X-10", LocalDate.of(2026, 11, 19), "不再设置该区域"),
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

    static MatterDeemedAccepted deemedAccepted(String matterRef) {
        return new MatterDeemedAccepted(
                ID, matterRef, RECEIVED_ON, LocalDate.of(2026, 12, 15), LocalDate.of(2026, 11, 25), AMR, null);
    }

    static MatterNotAccepted notAccepted(String matterRef) {
        return new MatterNotAccepted(
                ID, matterRef, LocalDate.of(2026, 11, 18), "no-licence-needed", "该场所面积不足", FRB, null, "PD-FRB-001");
    }

    static InspectionScheduled inspectionScheduled(String matterRef, LocalDate inspectOn) {
        return new InspectionScheduled(
                ID,
                matterRef,
                LocalDate.of(2026, 11, 18),
                inspectOn,
                List.of("PD-AMR-001", "PD-AMR-002"),
                AMR,
                "PD-AMR-001");
    }

    static InspectionRecorded inspectionRecorded(String matterRef, LocalDate on, boolean passed) {
        return new InspectionRecorded(
                ID, matterRef, on, List.of("PD-AMR-001", "PD-AMR-002"), passed, "操作区与就餐区分开", AMR, "PD-AMR-002");
    }

    static MatterReassigned reassigned(String matterRef) {
        return new MatterReassigned(ID, matterRef, LocalDate.of(2026, 11, 19), AMR, FRB, null, "职责划转");
    }

    static OfficerRecused recused(String matterRef, String number) {
        return new OfficerRecused(ID, matterRef, LocalDate.of(2026, 11, 18), number, "relative", AMR, number);
    }

    static ClockPaused paused(String matterRef, LocalDate on) {
        return new ClockPaused(ID, matterRef, on, "test", 10, "委托检验，约需十个工作日", AMR, "PD-AMR-001");
    }

    static Certification certificate() {
        return new Certification(
                "某认证有限公司",
                "HY-2026-001",
                "场所卫生",
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2027, 5, 31),
                Sha256.of("abc"));
    }

    static InstantDecisionMade instant(String matterRef) {
        return new InstantDecisionMade(
                ID,
                matterRef,
                LocalDate.of(2026, 11, 18),
                1,
                "6b6c0a8f2f8a3d1f0b5ee3fd2c67c9b1a1f0e6f1b7a5c3d9e8f7a6b5c4d3e2f1",
                List.of(
                        new RecordedInput("form.businessArea", "form", Sha256.of("9"), "9"),
                        new RecordedInput("form.contactPhone", "form", Sha256.of("c2VhbGVk"), null)),
                List.of(new Finding("area", RuleOutcome.NOT_MET), new Finding("reachable", RuleOutcome.MET)),
                "to-a-person",
                AMR,
                null,
                "PD-AMR-008");
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
