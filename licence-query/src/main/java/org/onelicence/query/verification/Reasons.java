package org.onelicence.query.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onelicence.query.register.LicenceDetail;
import org.onelicence.query.wording.Dates;
import org.onelicence.query.wording.Text;

/** Why a licence is not simply valid, in sentences a shop's guest understands. */
final class Reasons {

    private Reasons() {}

    static List<Text> of(LicenceDetail licence, LocalDate today) {
        var reasons = new ArrayList<Text>();
        var validTo = licence.validTo();
        if (validTo != null && validTo.isBefore(today)) {
            reasons.add(Text.of(
                    "许可证有效期已于" + Dates.of(validTo).zh() + "届满。",
                    "The licence's validity ended on " + Dates.of(validTo).en() + "."));
        }
        licence.components().stream()
                .filter(component -> !component.isValid())
                .map(Reasons::of)
                .forEach(reasons::add);
        return List.copyOf(reasons);
    }

    private static Text of(LicenceDetail.Component component) {
        var since = Dates.of(component.standingSince());
        var zh = new StringBuilder("“%s”%s，自%s起"
                .formatted(component.nameZh(), component.standing().text().zh(), since.zh()));
        var en = new StringBuilder("%s: %s from %s"
                .formatted(component.nameEn(), lower(component.standing().text().en()), since.en()));
        var until = component.suspendedUntil();
        if (until != null) {
            zh.append("至").append(Dates.of(until).zh());
            en.append(" until ").append(Dates.of(until).en());
        }
        var organ = component.standingOrgan();
        if (organ != null) {
            zh.append("；决定机关：").append(organ.name());
            en.append("; decided by ").append(organ.nameEn());
        }
        if (component.standingDecisionNumber() != null) {
            zh.append("；文号：").append(component.standingDecisionNumber());
            en.append("; decision no. ").append(component.standingDecisionNumber());
        }
        if (component.standingGrounds() != null) {
            zh.append("；事由：").append(component.standingGrounds());
            en.append("; grounds: ").append(component.standingGrounds());
        }
        return Text.of(zh.append("。").toString(), en.append(".").toString());
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
