package org.onelicence.command.instant;

import static org.onelicence.command.licence.LicenceSamples.AMR;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onelicence.command.instant.RuleSetEvent.RulesDrafted;
import org.onelicence.command.instant.RuleSetEvent.RulesPublished;
import org.onelicence.command.instant.RuleSetEvent.RulesRetired;
import org.onelicence.command.instant.RuleSetEvent.RulesTried;
import org.onelicence.log.LogInMemory;

/** One of each event of a rule set, as the golden files have it. */
public final class RuleSetSamples {

    public static final String ALCOHOL = "X-03";
    public static final RuleSetId ID = RuleSetId.of("PD-AMR", ALCOHOL);
    public static final LocalDate DRAFTED_ON = LocalDate.of(2026, 11, 2);
    private static final UUID TRIAL = UUID.fromString("0199c3a2-7f10-7c44-9a52-6e1b0c7d4f99");

    private RuleSetSamples() {}

    public static List<RuleSetEvent> all() {
        return List.of(drafted(1, rules()), tried(1), published(1, rules()), retired(1));
    }

    /** A shop of some size that has signed. */
    public static RuleSet rules() {
        return RuleSet.of(List.of(
                rule("area", "form.businessArea", Comparison.AT_LEAST, "10"),
                rule("signed", "application.commitmentSigned", Comparison.IS_TRUE),
                rule("reachable", "form.contactPhone", Comparison.IS_PRESENT)));
    }

    public static Rule rule(String code, String input, Comparison comparison, String... operands) {
        return new Rule(code, "规则 " + code, "Rule " + code, "上海市酒类商品产销管理条例 第十条", input, comparison, List.of(operands));
    }

    public static RulesDrafted drafted(int version, RuleSet rules) {
        return new RulesDrafted(
                ID, ALCOHOL, version, rules.rules(), rules.sha256(), "首次起草", DRAFTED_ON, AMR, "PD-AMR-001");
    }

    public static RulesTried tried(int version) {
        return new RulesTried(ID, ALCOHOL, version, TRIAL, 1234, 57, 3, DRAFTED_ON.plusDays(1), AMR);
    }

    public static RulesPublished published(int version, RuleSet rules) {
        return new RulesPublished(
                ID,
                ALCOHOL,
                version,
                rules.rules(),
                rules.sha256(),
                DRAFTED_ON.plusDays(2),
                DRAFTED_ON.plusDays(7),
                AMR,
                "PD-AMR-008");
    }

    public static RulesRetired retired(int version) {
        return new RulesRetired(ID, ALCOHOL, version, LocalDate.of(2026, 12, 1), "条例修订", AMR, "PD-AMR-001");
    }

    /** Rule sets of which this one is in force. */
    public static RuleSets inForce(RuleSet rules) {
        return new RuleSets(new LogInMemory()
                .with(ID.toString(), drafted(1, rules))
                .with(ID.toString(), tried(1))
                .with(ID.toString(), published(1, rules))
                .reader());
    }
}
