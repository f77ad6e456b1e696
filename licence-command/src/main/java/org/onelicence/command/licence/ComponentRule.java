package org.onelicence.command.licence;

import java.util.Map;
import org.onelicence.command.licence.LicenceEvent.ComponentRestored;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspensionLifted;
import org.onelicence.command.licence.PermitEvent.DecisionSetAside;

/** The rule that put one component where it stands. */
enum ComponentRule {
    GRANTED(Rule.licensing("granted", "第三十八条", "38", "依法准予，且在有效期内。", "Granted, and within its validity.")),
    RESTORED(Rule.penalty("restored", "暂扣后由决定机关恢复。", "Restored by the deciding organ after a suspension.")),
    SET_ASIDE(new Rule(
            "set-aside",
            "行政复议法第六十四条、行政诉讼法第七十条",
            "Administrative Reconsideration Law art. 64, Administrative Litigation Law art. 70",
            "对其作出的决定被复议机关或者法院撤销，恢复到此前状态。",
            "A measure against it was annulled by a review body or a court; it stands as it did before.",
            false)),
    SUSPENSION_OVER(Rule.penalty(
            "suspension-over",
            "暂扣期限届满，次日自动恢复。",
            "The suspension is over; in force again from the day after its last.")),
    SUSPENDED(Rule.penalty("suspended", "受到暂扣许可证件的处罚。", "Suspended as a penalty.")),
    VALIDITY_OVER(Rule.licensing(
            "validity-over",
            "第五十条、第七十条第一项",
            "50, 70(1)",
            "有效期届满，未作出延续决定。",
            "Its last day has passed and no extension was decided.")),
    UNLAWFUL_GRANT(Rule.licensing(
            "unlawful-grant",
            "第六十九条",
            "69",
            "违法取得或者作出的许可被撤销，自生效日起无效。",
            "Revoked for unlawful grant, back to its effective day.")),
    CHANGED_CIRCUMSTANCES(Rule.licensing(
            "changed-circumstances", "第八条", "8", "依法撤回已经生效的许可。", "Withdrawn because the law or the facts changed.")),
    PENALTY(Rule.penalty("penalty", "受到吊销许可证件的处罚。", "Revoked as a penalty.")),
    DEREGISTERED(Rule.licensing("deregistered", "第七十条", "70", "已办理注销手续。", "Deregistered on a ground of the law."));

    private static final Map<ComponentStanding, ComponentRule> BY_STANDING = Map.of(
            ComponentStanding.VALID, GRANTED,
            ComponentStanding.SUSPENDED, SUSPENDED,
            ComponentStanding.EXPIRED, VALIDITY_OVER,
            ComponentStanding.REVOKED_UNLAWFUL_GRANT, UNLAWFUL_GRANT,
            ComponentStanding.WITHDRAWN, CHANGED_CIRCUMSTANCES,
            ComponentStanding.REVOKED_PENALTY, PENALTY,
            ComponentStanding.DEREGISTERED, DEREGISTERED);

    private static final Map<Class<?>, ComponentRule> BACK_IN_FORCE = Map.of(
            ComponentRestored.class, RESTORED,
            ComponentSuspensionLifted.class, SUSPENSION_OVER);

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Rule rule;

    ComponentRule(Rule rule) {
        this.rule = rule;
    }

    /** The rule by which this event left the component in this standing. */
    static ComponentRule of(LicenceEvent event, ComponentStanding standing) {
        if (event instanceof DecisionSetAside) {
            return SET_ASIDE;
        }
        var usual = BY_STANDING.getOrDefault(standing, GRANTED);
        return standing == ComponentStanding.VALID ? BACK_IN_FORCE.getOrDefault(event.getClass(), usual) : usual;
    }

    Rule rule() {
        return rule;
    }
}
