package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onelicence.command.authority.Organ;
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
                new ComponentRevokedForUnlawfulGrant(ID, measure("以虚假材料取得许可", "浦市监撤字〔2026〕第000002号"), 2),
                new ComponentWithdrawn(ID, measure("准予许可所依据的客观情况发生重大变化", "浦市监回字〔2026〕第000001号"), 2),
                new ComponentRevokedAsPenalty(ID, measure("情节严重的违法行为", "浦市监罚字〔2026〕第000021号"), 2),
                new ComponentDeregistered(ID, measure("持证主体终止经营", "浦市监销字〔2026〕第000006号"), "entity-terminated", 2),
                new ComponentExpired(ID, "X-01", "食品经营许可", LocalDate.of(2031, 11, 20), 2),
                new ComponentSuspensionLifted(ID, "X-01", "食品经营许可", LocalDate.of(2026, 12, 23), 3),
                new LicenceSynchronised(ID, "suspended", TODAY, 2));
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
