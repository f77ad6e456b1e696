package org.onelicence.command.instant.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.instant.Comparison;
import org.onelicence.command.instant.Rule;
import org.onelicence.command.instant.RuleSetCommand.DraftRules;
import org.onelicence.command.instant.RuleSetCommand.PublishRules;
import org.onelicence.command.instant.RuleSetCommand.RetireRules;
import org.onelicence.command.instant.RuleSets;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rule sets are drafted, published and retired here; whether the officer may is the aggregate's answer. */
@RestController
@RequestMapping("/api/instant-rules/{departmentCode}/{matterRef}")
class RuleSetController {

    private final CommandGateway commands;
    private final RuleSets rules;

    RuleSetController(CommandGateway commands, RuleSets rules) {
        this.commands = commands;
        this.rules = rules;
    }

    @GetMapping
    RuleSetView rules(@PathVariable String departmentCode, @PathVariable String matterRef) {
        return RuleSetView.of(rules.require(departmentCode, matterRef));
    }

    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    Drafted draft(
            @PathVariable String departmentCode, @PathVariable String matterRef, @RequestBody @Valid Draft asked) {
        var rules = asked.rules().stream().map(RuleBody::rule).toList();
        Integer version = commands.sendAndWait(new DraftRules(departmentCode, matterRef, rules, asked.reason()));
        return new Drafted(version);
    }

    @PostMapping("/versions/{version}/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publish(
            @PathVariable String departmentCode,
            @PathVariable String matterRef,
            @PathVariable int version,
            @RequestBody @Valid Publication asked) {
        commands.sendAndWait(new PublishRules(departmentCode, matterRef, version, asked.effectiveFrom()));
    }

    @PostMapping("/versions/{version}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(
            @PathVariable String departmentCode,
            @PathVariable String matterRef,
            @PathVariable int version,
            @RequestBody @Valid Retirement asked) {
        commands.sendAndWait(new RetireRules(departmentCode, matterRef, version, asked.reason()));
    }

    record Draft(
            @NotEmpty @Size(max = 50) List<@NotNull @Valid RuleBody> rules,
            @NotBlank @Size(max = 1000) String reason) {}

    record RuleBody(
            @NotBlank @Size(max = 50) String code,
            @NotBlank @Size(max = 500) String textZh,
            @NotBlank @Size(max = 500) String textEn,
            @NotBlank @Size(max = 500) String legalBasis,
            @NotBlank @Size(max = 80) String input,
            @NotNull Comparison comparison,
            @NotNull @Size(max = 100) List<@NotBlank @Size(max = 200) String> operands) {

        Rule rule() {
            return new Rule(code, textZh, textEn, legalBasis, input, comparison, operands);
        }
    }

    record Drafted(int version) {}

    record Publication(@NotNull LocalDate effectiveFrom) {}

    record Retirement(@NotBlank @Size(max = 1000) String reason) {}
}
