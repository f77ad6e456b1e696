package org.onelicence.command.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onelicence.command.authority.ARegister;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.platform.problem.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each way to write a guide that is none, with the code it is refused by. */
class GuideRulesTest {
    private static final GuideVersion BASE = AGuide.ofACoffeeShop();

    /** As an officer might send it: a path into the draft, and what stands there instead. */
    private record Mistake(String path, Object instead, String code) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("matters", List.of(), "guide-without-matters"),
            new Mistake("matters/1/ref", "X-01", "guide-matter-twice"),
            new Mistake("matters/0/ref", " ", "guide-text-out-of-bounds"),
            new Mistake("matters/0/nameZh", "很".repeat(10_000), "guide-text-out-of-bounds"),
            new Mistake("matters/0/matterType", "favour", "guide-text-out-of-bounds"),
            new Mistake("matters/0/department", "PD-NONE", "department-unknown"),
            new Mistake("matters/0/inNameOf", "MARS", "department-unknown"),
            new Mistake("matters/0/legalWorkingDays", 0, "guide-limit-not-positive"),
            new Mistake("matters/0/legalWorkingDays", -1, "guide-limit-not-positive"),
            new Mistake("matters/0/legalWorkingDays", 251, "guide-limit-not-positive"),
            new Mistake("matters/0/commitment", "perhaps", "guide-text-out-of-bounds"),
            new Mistake("promisedWorkingDays", 0, "guide-limit-not-positive"),
            new Mistake("promisedWorkingDays", 21, "guide-promise-longer-than-law"),
            new Mistake("unifiedValidityMonths", 0, "guide-validity-out-of-bounds"),
            new Mistake("unifiedValidityMonths", 601, "guide-validity-out-of-bounds"),
            new Mistake("conditions/0/group", "luck", "guide-text-out-of-bounds"),
            new Mistake(
                    "conditions",
                    Collections.nCopies(101, Map.of("group", "staff", "textZh", "一", "source", "")),
                    "guide-list-too-long"),
            new Mistake("elements/0/kind", "essay", "guide-text-out-of-bounds"),
            new Mistake("materials/0/providedBy", "nobody", "guide-text-out-of-bounds"),
            new Mistake(
                    "procedure",
                    Map.of(
                            "steps",
                            List.of(),
                            "commitments",
                            List.of(),
                            "routes",
                            List.of(Map.of("matterRef", "X-99", "siteInspection", "no", "instant", "no", "source", "")),
                            "licenceTemplate",
                            "t",
                            "source",
                            ""),
                    "guide-reference-unknown"),
            new Mistake("navigation", navigation("a", null, "X-99"), "guide-reference-unknown"),
            new Mistake("navigation", navigation("a", "never=asked", "X-13"), "guide-reference-unknown"),
            new Mistake("navigation", navigation("", null, "X-13"), "guide-text-out-of-bounds"));

    @TestFactory
    Stream<DynamicTest> a_mistake_is_refused_by_its_code() {
        return MISTAKES.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.code() + " for " + mistake.path(), () -> {
                    var content = with(mistake);
                    assertThatThrownBy(() -> GuideRules.check(content.as(BASE, ARegister.ofPudong())))
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    no -> assertThat(no.problem().code()).isEqualTo(mistake.code()));
                }));
    }

    @Test
    void an_element_or_a_question_stands_once() {
        var content = GuideContent.of(BASE);
        var twice = new ArrayList<>(content.elements());
        twice.addAll(content.elements());
        var draft = tree(content).set("elements", MessageJson.MAPPER.valueToTree(twice));
        assertThatThrownBy(() -> GuideRules.check(read(draft).as(BASE, ARegister.ofPudong())))
                .hasMessageStartingWith("guide-element-twice:");
    }

    @Test
    void a_filing_may_be_complete_at_once() {
        var draft = tree(GuideContent.of(BASE));
        ((ObjectNode) draft.path("matters").path(1)).put("matterType", "filing").put("legalWorkingDays", 0);
        GuideRules.check(read(draft).as(BASE, ARegister.ofPudong()));
    }

    private static Map<String, Object> navigation(String key, @Nullable String onlyIf, String ref) {
        var question = new HashMap<String, Object>(Map.of(
                "key",
                key,
                "group",
                "goods",
                "several",
                false,
                "textZh",
                "问",
                "textEn",
                "asked",
                "choices",
                List.of(Map.of("key", "yes", "labelZh", "是", "labelEn", "Yes", "matterRefs", List.of(ref)))));
        if (onlyIf != null) {
            question.put("onlyIf", onlyIf);
        }
        return Map.of("alsoCalled", List.of(), "questions", List.of(question), "source", "assumed");
    }

    private static GuideContent with(Mistake mistake) {
        var draft = tree(GuideContent.of(BASE));
        var steps = mistake.path().split("/");
        JsonNode at = draft;
        for (var step = 0; step < steps.length - 1; step++) {
            at = at instanceof ArrayNode list ? list.get(Integer.parseInt(steps[step])) : at.path(steps[step]);
        }
        ((ObjectNode) at).set(steps[steps.length - 1], MessageJson.MAPPER.valueToTree(mistake.instead()));
        return read(draft);
    }

    private static ObjectNode tree(GuideContent content) {
        return MessageJson.MAPPER.valueToTree(content);
    }

    private static GuideContent read(JsonNode draft) {
        return MessageJson.MAPPER.treeToValue(draft, GuideContent.class);
    }
}
