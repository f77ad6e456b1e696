package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.EntryEvent.CorrectionRequested;
import org.onelicence.command.licence.EntryEvent.EntryCorrected;
import org.onelicence.command.licence.EntryEvent.LicenceLeftDistrict;
import org.onelicence.command.licence.EntryEvent.LicenceReissued;
import org.onelicence.command.licence.EntryEvent.PredecessorLinked;
import org.onelicence.command.licence.EntryEvent.PremisesChanged;
import org.onelicence.command.licence.EntryEvent.RepresentativeChanged;
import org.onelicence.command.licence.EntryEvent.ScopeChanged;
import org.onelicence.command.licence.ExtensionEvent.ExpiryTold;
import org.onelicence.command.licence.ExtensionEvent.ExtensionDeemedGranted;
import org.onelicence.command.licence.ExtensionEvent.ExtensionRefused;
import org.onelicence.command.licence.ExtensionEvent.ExtensionRequested;
import org.onelicence.command.licence.HearingEvent.HearingAnswered;
import org.onelicence.command.licence.HearingEvent.HearingHeld;
import org.onelicence.command.licence.HearingEvent.HearingNoticed;
import org.onelicence.command.licence.LicenceEvent.ComponentAdded;
import org.onelicence.command.licence.LicenceEvent.ComponentDeregistered;
import org.onelicence.command.licence.LicenceEvent.ComponentExpired;
import org.onelicence.command.licence.LicenceEvent.ComponentRestored;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedAsPenalty;
import org.onelicence.command.licence.LicenceEvent.ComponentRevokedForUnlawfulGrant;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspended;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspensionLifted;
import org.onelicence.command.licence.LicenceEvent.ComponentWithdrawn;
import org.onelicence.command.licence.LicenceEvent.LicenceChanged;
import org.onelicence.command.licence.LicenceEvent.LicenceExtended;
import org.onelicence.command.licence.LicenceEvent.LicenceIssued;
import org.onelicence.command.licence.LicenceEvent.LicenceSynchronised;
import org.onelicence.command.licence.PermitEvent.ComponentChanged;
import org.onelicence.command.licence.PermitEvent.ComponentDowngraded;
import org.onelicence.command.licence.PermitEvent.DecisionSetAside;
import org.onelicence.command.licence.PermitEvent.RevocationDeclined;

/** One of each event of a licence, as the golden files have it. */
public final class LicenceSamples {

    public static final LicenceId ID = LicenceId.of("5b6f3a52-8c1e-8d3a-9f70-2b6f0a1c4e77");
    public static final UUID APPLICATION = UUID.fromString("0199c3a2-7f10-7c44-9a52-6e1b0c7d4f21");
    public static final Organ AMR =
            new Organ("PD-AMR", "浦东新区市场监管局", "Pudong New Area Administration for Market Regulation");
    public static final Organ FRB = new Organ("PD-FRB", "浦东消防救援支队", "Pudong Fire and Rescue Detachment");
    public static final Organ AAB = new Organ("PD-AAB", "浦东新区行政审批局", "Pudong New Area Administrative Approval Bureau");
    public static final Premises PREMISES = new Premises("上海市浦东新区世纪大道100号1层", "浦东新区");
    public static final LocalDate ISSUED_ON = LocalDate.of(2026, 11, 20);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final LocalDate LAST_DAY = LocalDate.of(2031, 11, 19);

    private LicenceSamples() {}

    public static List<LicenceEvent> all() {
        return List.of(
                issued(),
                new ComponentAdded(ID, alcohol(), ISSUED_ON, 2),
                new LicenceChanged(
                        ID, "上海云间咖啡有限公司", "上海云间咖啡馆有限公司", "企业名称变更登记", TODAY, "浦审变字〔2026〕第000007号", AAB, "PD-AAB-001", 2),
                new LicenceExtended(
                        ID,
                        LAST_DAY,
                        LocalDate.of(2036, 11, 19),
                        "持证主体申请延续",
                        TODAY,
                        "浦审延字〔2026〕第000003号",
                        AAB,
                        "PD-AAB-001",
                        2),
                new ComponentSuspended(
                        ID, measure("后厨卫生不符合要求，责令整改", "浦市监处字〔2026〕第000011号"), LocalDate.of(2026, 12, 22), 2),
                new ComponentRestored(ID, measure("整改完成，复查合格", "浦市监恢字〔2026〕第000004号"), 3),
                new ComponentRevokedForUnlawfulGrant(ID, measure("以虚假材料取得许可", "浦市监撤字〔2026〕第000002号"), null, 2),
                new ComponentWithdrawn(ID, measure("准予许可所依据的客观情况发生重大变化", "浦市监回字〔2026〕第000001号"), null, 2),
                new ComponentRevokedAsPenalty(ID, measure("情节严重的违法行为", "浦市监罚字〔2026〕第000021号"), 2),
                new ComponentDeregistered(ID, measure("持证主体终止经营", "浦市监销字〔2026〕第000006号"), "entity-terminated", 2),
                new ComponentExpired(ID, "X-01", "食品经营许可", LocalDate.of(2031, 11, 20), 2),
                new ComponentSuspensionLifted(ID, "X-01", "食品经营许可", LocalDate.of(2026, 12, 23), 3),
                new LicenceSynchronised(ID, "suspended", TODAY, 2),
                new RepresentativeChanged(ID, "c2VhbGVk", act("法定代表人变更登记", "浦市监变字〔2026〕第000008号"), 2),
                new PremisesChanged(
                        ID,
                        PREMISES,
                        new Premises("张杨路500号", "浦东新区"),
                        Map.of("X-01", "浦市监许准字〔2026〕第000140号"),
                        act("区内搬迁", "浦市监变字〔2026〕第000009号"),
                        2),
                new ScopeChanged(ID, null, "餐饮服务；食品销售", act("经营范围变更登记", "浦市监变字〔2026〕第000010号"), 2),
                new CorrectionRequested(ID, correction(), "录入笔误", TODAY, AMR, "PD-AMR-001", 1),
                new EntryCorrected(
                        ID,
                        correction(),
                        "PD-AMR-001",
                        new LicenceAct("录入笔误", "浦市监更字〔2026〕第000001号", AMR, "PD-AMR-002", TODAY),
                        2),
                new LicenceReissued(ID, "lost", act("持证主体声明遗失", "浦市监补字〔2026〕第000001号"), 2),
                new PredecessorLinked(
                        ID,
                        LicenceId.of("0b6f3a52-8c1e-8d3a-9f70-2b6f0a1c4e01"),
                        "PD202616000002K",
                        "merger",
                        act("吸收合并", "浦市监承字〔2026〕第000001号"),
                        1),
                new LicenceLeftDistrict(ID, new Premises("淮海中路1号", "黄浦区"), act("迁往外区", "浦市监迁字〔2026〕第000001号"), 1),
                new ExpiryTold(ID, 60, LAST_DAY, LAST_DAY.minusDays(60), 1),
                new ExtensionRequested(ID, LAST_DAY.minusDays(50), true, 1),
                new ExtensionRefused(ID, LAST_DAY.minusDays(50), act("不再符合延续条件", "浦市监不延字〔2031〕第000001号"), 1),
                new ExtensionDeemedGranted(
                        ID,
                        LAST_DAY.minusDays(50),
                        LAST_DAY,
                        LAST_DAY.plusYears(5),
                        LAST_DAY.plusDays(1),
                        LAST_DAY.plusDays(1),
                        AMR,
                        2),
                new HearingNoticed(
                        ID, measure("情节严重的违法行为", "浦市监告字〔2026〕第000001号"), "revocation", LocalDate.of(2026, 11, 30), 1),
                new HearingAnswered(ID, "X-01", "食品经营许可", true, TODAY, LocalDate.of(2026, 12, 2), 1),
                new HearingHeld(ID, measure("听证笔录", "浦市监听字〔2026〕第000001号"), 1),
                new ComponentChanged(ID, measure("增加项目", "浦市监变字〔2026〕第000011号"), null, "热食类食品制售", 2),
                new ComponentDowngraded(ID, measure("情节较重的违法行为", "浦市监罚字〔2026〕第000022号"), "A", "B", 2),
                new DecisionSetAside(
                        ID,
                        measure("事实不清", "浦市监执字〔2026〕第000001号"),
                        "浦市监罚字〔2026〕第000021号",
                        "review",
                        "浦东新区人民政府",
                        "浦府复决字〔2026〕第000001号",
                        "valid",
                        null,
                        3),
                new RevocationDeclined(ID, measure("撤销将使公众断供", "浦市监不撤字〔2026〕第000001号"), "procedure", 1));
    }

    private static Correction correction() {
        return new Correction("holder-name", null, "上海云间咖啡有限公司", "上海云涧咖啡有限公司");
    }

    private static LicenceAct act(String reason, String decisionNumber) {
        return new LicenceAct(reason, decisionNumber, AMR, "PD-AMR-001", TODAY);
    }

    public static LicenceIssued issued() {
        return issued(List.of(food(), fire()));
    }

    static LicenceIssued issued(List<GrantedComponent> components) {
        return new LicenceIssued(
                ID,
                "PD202616000001K",
                "q7mZ2rT8vXc4Lw9KpN3sBd",
                APPLICATION,
                "chen",
                "91310115MAT1E0015C",
                "上海云间咖啡有限公司",
                PREMISES,
                16,
                "咖啡店/茶馆",
                "Coffee shop / teahouse",
                AAB,
                ISSUED_ON,
                ISSUED_ON,
                LAST_DAY,
                "valid",
                1,
                components);
    }

    public static GrantedComponent food() {
        return component(
                "X-01", "食品经营许可", "Food business licence", true, AMR, "浦市监许准字〔2026〕第000123号", "食品安全法第三十五条", false);
    }

    static GrantedComponent fire() {
        return component(
                "X-10",
                "公众聚集场所投入使用、营业前消防安全检查",
                "Fire safety inspection of public gathering places",
                false,
                FRB,
                "浦消安检字〔2026〕第000045号",
                "消防法第十五条",
                true);
    }

    static GrantedComponent alcohol() {
        return component(
                "X-03",
                "酒类商品零售许可",
                "Retail licence for alcohol",
                false,
                AMR,
                "浦市监许准字〔2026〕第000130号",
                "上海市酒类商品产销管理条例",
                false);
    }

    static GrantedComponent component(
            String ref,
            String nameZh,
            String nameEn,
            boolean core,
            Organ organ,
            String decisionNumber,
            String legalBasis,
            boolean commitment) {
        return new GrantedComponent(
                ref,
                nameZh,
                nameEn,
                "licence",
                core,
                organ,
                null,
                decisionNumber,
                ISSUED_ON,
                legalBasis,
                ISSUED_ON,
                LAST_DAY,
                commitment);
    }

    private static ComponentMeasure measure(String grounds, String decisionNumber) {
        return new ComponentMeasure("X-01", "食品经营许可", grounds, decisionNumber, AMR, "PD-AMR-001", TODAY);
    }
}
