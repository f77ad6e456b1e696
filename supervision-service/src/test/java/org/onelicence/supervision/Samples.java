package org.onelicence.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onelicence.supervision.assessment.AssessmentEvent;
import org.onelicence.supervision.assessment.AssessmentId;
import org.onelicence.supervision.assessment.Weighed;
import org.onelicence.supervision.draw.Assignment;
import org.onelicence.supervision.draw.DrawEvent;
import org.onelicence.supervision.draw.PlanId;
import org.onelicence.supervision.draw.Recusal;
import org.onelicence.supervision.draw.SealedInspector;
import org.onelicence.supervision.draw.SealedObject;
import org.onelicence.supervision.feedback.FeedbackEvent;
import org.onelicence.supervision.feedback.FeedbackId;
import org.onelicence.supervision.notification.NeededPermit;
import org.onelicence.supervision.notification.NotificationEvent;
import org.onelicence.supervision.notification.NotificationId;
import org.onelicence.supervision.publicity.LicenceRecord;
import org.onelicence.supervision.publicity.PenaltyRecord;
import org.onelicence.supervision.publicity.PublicityEvent;
import org.onelicence.supervision.publicity.PublicityId;
import org.onelicence.supervision.tracking.TrackingEvent;
import org.onelicence.supervision.tracking.TrackingId;

/** One of each event, for the golden files. */
public final class Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant MOMENT = Instant.parse("2026-11-23T02:00:00Z");
    private static final String USCC = "91310115MAT1E0015C";
    private static final String SHOP = "上海云间咖啡有限公司";
    private static final String LICENCE = "5b6f3a52-8c1e-8d3a-9f70-2b6f0a1c4e77";
    private static final String APPLICATION = "0199c3a2-7f10-7c44-9a52-6e1b0c7d4f21";
    private static final NotificationId NOTIFICATION = NotificationId.ofRegistration("REG-2026-000001");
    private static final TrackingId TRACKING = TrackingId.ofCommitment(LICENCE, "X-10", "浦消安检字〔2026〕第000045号");
    private static final PlanId PLAN = new PlanId(UUID.fromString("0199c3a2-7f10-7c44-9a52-6e1b0c7d4f22"));
    private static final AssessmentId ASSESSMENT = AssessmentId.ofHolder(USCC);
    private static final PublicityId GRANT = PublicityId.ofGrant(APPLICATION, "X-01");
    private static final PublicityId PENALTY = PublicityId.ofPenalty(LICENCE, "X-01", "浦市监处字〔2026〕第000011号");
    private static final String HASH = "dbdbfc4eea60c31dfdb68830dcf4393aa7e1fb5b64af6377e444c6c42e909203";
    private static final LicenceRecord LICENCE_RECORD = new LicenceRecord(
            "浦市监许准字〔2026〕第000123号",
            "食品经营许可",
            "普通",
            "准予 上海云间咖啡有限公司 食品经营许可",
            USCC,
            SHOP,
            "PD-AMR",
            "浦东新区市场监管局",
            "市市场监管局",
            "《中华人民共和国食品安全法》第三十五条",
            DAY);
    private static final PenaltyRecord PENALTY_RECORD = new PenaltyRecord(
            "浦市监处字〔2026〕第000011号",
            "暂扣许可证件：食品经营许可",
            "暂扣许可证件",
            "后厨卫生不符合要求，责令整改",
            "《中华人民共和国行政处罚法》第九条第三项",
            USCC,
            SHOP,
            "自 2026-11-23 起暂扣食品经营许可，至 2026-12-22 止",
            "PD-AMR",
            "浦东新区市场监管局",
            DAY);

    private Samples() {}

    public static List<Object> events() {
        return List.of(
                new NotificationEvent.EntityNotified(
                        NOTIFICATION,
                        "REG-2026-000001",
                        USCC,
                        SHOP,
                        "established",
                        DAY,
                        "上海市浦东新区世纪大道100号1层",
                        "浦东新区",
                        "咖啡馆；餐饮服务",
                        List.of(16),
                        List.of(new NeededPermit(
                                16,
                                "咖啡店/茶馆",
                                "X-01",
                                "食品经营许可",
                                "Food business licence",
                                "core",
                                "PD-AMR",
                                "浦东新区市场监管局",
                                "Pudong New Area Administration for Market Regulation")),
                        List.of("uscc-check"),
                        DAY),
                new NotificationEvent.DepartmentNotified(
                        NOTIFICATION,
                        USCC,
                        "PD-AMR",
                        "浦东新区市场监管局",
                        "Pudong New Area Administration for Market Regulation",
                        List.of("X-01"),
                        DAY,
                        LocalDate.of(2026, 11, 30)),
                new NotificationEvent.NotificationPooled(
                        NOTIFICATION, USCC, "industries-empty", DAY, LocalDate.of(2026, 11, 30)),
                new NotificationEvent.NotificationClaimed(NOTIFICATION, USCC, "PD-AMR", "浦东新区市场监管局", false, DAY),
                new NotificationEvent.NotificationDeclined(NOTIFICATION, USCC, "PD-FRB", "面积不足 300 平方米", DAY),
                new FeedbackEvent.ResultFeedbackSent(
                        FeedbackId.ofDecision(APPLICATION, "X-01"),
                        APPLICATION,
                        USCC,
                        SHOP,
                        16,
                        "X-01",
                        "食品经营许可",
                        "PD-AMR",
                        "浦东新区市场监管局",
                        "granted",
                        "浦市监许准字〔2026〕第000123号",
                        DAY,
                        MOMENT,
                        "entity",
                        List.of("公众聚集场所投入使用、营业前消防安全检查"),
                        MOMENT.plusSeconds(60),
                        1,
                        DAY.plusDays(1),
                        false),
                new TrackingEvent.TrackingOpened(
                        TRACKING,
                        "commitment",
                        USCC,
                        SHOP,
                        16,
                        "咖啡店/茶馆",
                        "上海市浦东新区世纪大道100号1层",
                        "浦东新区",
                        null,
                        LICENCE,
                        "PD202616000001K",
                        "X-10",
                        "公众聚集场所投入使用、营业前消防安全检查",
                        "PD-FRB",
                        "浦东消防救援支队",
                        DAY,
                        DAY,
                        LocalDate.of(2026, 12, 21)),
                new TrackingEvent.TrackingVisitRecorded(
                        TRACKING, "commitment", USCC, DAY, "to-rectify", "疏散指示标志缺失", LocalDate.of(2026, 12, 7), DAY),
                new TrackingEvent.TrackingClosed(TRACKING, "commitment", USCC, SHOP, "kept", DAY),
                new DrawEvent.PlanPublished(
                        PLAN,
                        "2026 年咖啡店抽查",
                        List.of(16),
                        List.of("浦东新区"),
                        List.of("PD-AMR"),
                        1,
                        2,
                        List.of(new Recusal("PD-AMR-003", USCC, "亲属持股")),
                        DAY,
                        LocalDate.of(2026, 12, 22),
                        DAY),
                new DrawEvent.RegistersSealed(
                        PLAN,
                        "onelicence-draw-1",
                        HASH,
                        HASH,
                        "福利彩票 2026131 期 03 11 17",
                        HASH,
                        List.of(new SealedObject(LICENCE, "PD202616000001K", USCC, SHOP, 16, "咖啡店/茶馆", "浦东新区", "B", 2)),
                        List.of(
                                new SealedInspector("PD-AMR-001", "PD-AMR"),
                                new SealedInspector("PD-AMR-002", "PD-AMR")),
                        MOMENT),
                new DrawEvent.ObjectsDrawn(PLAN, HASH, List.of(LICENCE), MOMENT),
                new DrawEvent.InspectorsDrawn(
                        PLAN, HASH, List.of(new Assignment(LICENCE, List.of("PD-AMR-001", "PD-AMR-002"))), MOMENT),
                new DrawEvent.InspectorRecused(PLAN, LICENCE, "PD-AMR-001", "曾在该店任职", "PD-AMR-004", DAY),
                new DrawEvent.CheckRecorded(
                        PLAN, LICENCE, "PD202616000001K", USCC, SHOP, "problem-found", "标签不规范", DAY, DAY),
                new AssessmentEvent.FactNoted(
                        ASSESSMENT, USCC, SHOP, "licensed/" + LICENCE + "/", "licensed", DAY, "PD202616000001K"),
                new AssessmentEvent.HolderClassified(
                        ASSESSMENT,
                        USCC,
                        SHOP,
                        "C",
                        "B",
                        30,
                        "2026-11",
                        24,
                        List.of(new Weighed("licensed", 1, 0), new Weighed("component-suspended", 1, 30)),
                        "component-suspended",
                        DAY),
                new PublicityEvent.LicencePublicityDue(GRANT, LICENCE_RECORD, LocalDate.of(2026, 12, 2), DAY),
                new PublicityEvent.PenaltyPublicityDue(PENALTY, PENALTY_RECORD, LocalDate.of(2026, 12, 2), DAY),
                new PublicityEvent.LicencePublicised(GRANT, LICENCE_RECORD, LocalDate.of(2026, 12, 2), DAY, false),
                new PublicityEvent.PenaltyPublicised(
                        PENALTY, PENALTY_RECORD, LocalDate.of(2026, 12, 2), DAY, false, LocalDate.of(2029, 11, 23)),
                new PublicityEvent.PublicityTakenDown(PENALTY, "处罚决定被复议机关撤销", DAY));
    }
}
