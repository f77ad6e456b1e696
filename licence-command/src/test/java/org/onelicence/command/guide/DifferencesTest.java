package org.onelicence.command.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.onelicence.command.guide.AGuide.ofACoffeeShop;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onelicence.command.guide.Difference.Kind;
import org.onelicence.platform.message.MessageJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DifferencesTest {
    @Test
    void a_version_does_not_differ_from_itself_whatever_its_number() {
        assertThat(Differences.between(ofACoffeeShop(), ofACoffeeShop().numbered(9, LocalDate.MAX)))
                .isEmpty();
    }

    @Test
    void a_shorter_promise_is_told_with_both_values() {
        assertThat(Differences.between(ofACoffeeShop(5), ofACoffeeShop(3)))
                .containsExactly(new Difference("terms", "", "", Kind.CHANGED, "promisedWorkingDays", "5", "3"));
    }

    @Test
    void what_came_what_went_and_what_changed_are_told_apart() {
        var later = (ObjectNode) MessageJson.MAPPER.valueToTree(ofACoffeeShop());
        ((ObjectNode) later.path("matters").path(0)).put("legalWorkingDays", 15);
        ((ArrayNode) later.path("matters")).remove(1);
        ((ObjectNode) later.path("conditions").path(0)).put("textZh", "固定场所");
        ((ObjectNode) later.path("elements").path(0)).put("required", false);
        assertThat(Differences.between(ofACoffeeShop(), MessageJson.MAPPER.treeToValue(later, GuideVersion.class)))
                .extracting(Difference::part, Difference::key, Difference::kind, Difference::field, Difference::after)
                .containsExactly(
                        tuple("matters", "X-01", Kind.CHANGED, "legalWorkingDays", "15"),
                        tuple("matters", "X-13", Kind.REMOVED, null, null),
                        tuple("conditions", "premises/固定场所", Kind.ADDED, null, null),
                        tuple("conditions", "premises/固定场所，操作区与就餐区分开", Kind.REMOVED, null, null),
                        tuple("elements", "contactPhone", Kind.CHANGED, "required", "false"));
    }

    @Test
    void a_guide_that_begins_to_say_how_it_is_handled_says_more() {
        var before = ofACoffeeShop();
        var later = (ObjectNode) MessageJson.MAPPER.valueToTree(before);
        var item = new CommitmentItem("X-01", "staff", true, null, "assumed");
        later.set(
                "procedure",
                MessageJson.MAPPER.valueToTree(new GuideProcedure(
                        List.of(), List.of(item), List.of(), "comprehensive-licence-v1", "assumed")));
        assertThat(Differences.between(before, MessageJson.MAPPER.treeToValue(later, GuideVersion.class)))
                .extracting(Difference::part, Difference::kind)
                .containsExactly(tuple("terms", Kind.CHANGED), tuple("commitments", Kind.ADDED));
    }
}
