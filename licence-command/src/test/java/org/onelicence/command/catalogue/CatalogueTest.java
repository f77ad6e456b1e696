package org.onelicence.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onelicence.command.authority.AuthorityCommand.AssignMatter;
import org.onelicence.command.authority.Delegation;
import org.onelicence.command.guide.CommitmentItem;
import org.onelicence.command.guide.FormElement;
import org.onelicence.command.guide.GuideMatter;
import org.onelicence.command.guide.GuideStep;
import org.onelicence.command.guide.GuideVersion;
import tools.jackson.databind.json.JsonMapper;

/** The plan's data holds together: every count of its annexes, every name and reference in it resolves. */
class CatalogueTest {
    private final Catalogue.Content catalogue = new Catalogue(new JsonMapper()).read();

    @Test
    void all_departments_are_there() {
        assertThat(catalogue.departments()).hasSize(42);
    }

    @Test
    void all_industries_are_there_in_the_annex_s_order() {
        assertThat(catalogue.guides())
                .extracting(GuideVersion::industryNo)
                .containsExactlyElementsOf(
                        Stream.iterate(1, number -> number + 1).limit(31).toList());
        assertThat(catalogue.guides().stream()
                        .filter(guide -> guide.authorityLevel().equals("national")))
                .hasSize(6);
    }

    @Test
    void every_matter_of_the_city_the_state_and_the_district_is_assigned() {
        assertThat(refs("C-")).hasSize(29);
        assertThat(refs("S-")).hasSize(25);
        assertThat(refs("X-")).hasSize(20);
    }

    @Test
    void the_150_pairs_of_industry_and_matter_are_in_the_guides() {
        assertThat(matters()).hasSize(150);
        assertThat(matters().stream().map(GuideMatter::source))
                .filteredOn("seed"::equals)
                .hasSize(45);
        assertThat(matters().stream().map(GuideMatter::source))
                .filteredOn("sourced"::equals)
                .hasSize(26);
    }

    @Test
    void every_city_and_state_matter_is_passed_down_on_its_day() {
        assertThat(catalogue.delegations())
                .filteredOn(asked -> asked.kind().equals(Delegation.HANDED_DOWN))
                .hasSize(29)
                .allSatisfy(asked -> assertThat(asked.activeFrom()).isEqualTo("2021-02-28"))
                .allSatisfy(asked -> assertThat(asked.inNameOf().code()).isEqualTo(asked.departmentCode()));
        assertThat(catalogue.delegations())
                .filteredOn(asked -> asked.kind().equals(Delegation.ENTRUSTED))
                .hasSize(26) // one filing is entrusted by two state organs
                .allSatisfy(asked -> assertThat(asked.activeFrom()).isEqualTo("2021-06-30"))
                .allSatisfy(asked -> assertThat(asked.inNameOf()).isEqualTo(asked.from()));
    }

    @Test
    void every_matter_is_decided_by_a_district_department_and_state_matters_in_the_state_s_name() {
        assertThat(matters())
                .allSatisfy(matter -> assertThat(matter.department().code()).startsWith("PD-"))
                .allSatisfy(matter -> assertThat(matter.inNameOf() != null)
                        .isEqualTo(matter.ref().startsWith("S-")));
    }

    @Test
    void every_condition_of_a_matter_is_a_question_and_every_industry_has_other_names() {
        assertThat(catalogue.guides()).allSatisfy(guide -> {
            var asked = guide.navigationOrNone().questions().stream()
                    .flatMap(question -> question.choices().stream())
                    .flatMap(choice -> choice.matterRefs().stream())
                    .toList();
            assertThat(asked)
                    .containsExactlyInAnyOrderElementsOf(guide.optionalMatters().stream()
                            .map(GuideMatter::ref)
                            .toList());
            assertThat(guide.navigationOrNone().alsoCalled()).isNotEmpty();
        });
    }

    @Test
    void what_may_be_promised_is_told_for_each_element_and_the_law_s_exclusions_are_named() {
        assertThat(guide(22).commitments())
                .filteredOn(item -> item.matterRef().equals("X-04"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.exclusion()).contains("人身健康"));
        assertThat(guide(16).commitments())
                .filteredOn(item -> item.matterRef().equals("X-01") && !item.allowed())
                .extracting(CommitmentItem::element)
                .containsExactly("premises", "equipment");
        assertThat(guide(16).steps()).extracting(GuideStep::key).contains("inspect", "decide");
    }

    private GuideVersion guide(int industryNo) {
        return catalogue.guides().get(industryNo - 1);
    }

    @Test
    void a_conditional_matter_says_its_condition_in_both_languages() {
        assertThat(matters()).filteredOn(matter -> !matter.core()).allSatisfy(matter -> {
            assertThat(matter.condition()).isNotBlank();
            assertThat(matter.conditionEn()).isNotBlank();
        });
    }

    @Test
    void every_form_asks_the_common_elements_once_and_keeps_personal_ones_marked() {
        assertThat(catalogue.guides()).allSatisfy(guide -> {
            assertThat(guide.elements())
                    .extracting(FormElement::key)
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.matches("[a-z][A-Za-z0-9]*"))
                    .contains("contactPhone", "businessArea", "staffCount");
            assertThat(guide.elements().stream().filter(FormElement::personal).map(FormElement::key))
                    .contains("legalRepresentativeName", "legalRepresentativeIdNumber", "contactName", "contactPhone");
            assertThat(guide.elements())
                    .allMatch(element ->
                            element.kind().equals("choice") != element.options().isEmpty());
        });
    }

    @Test
    void the_coffee_shop_s_guide_is_the_written_one() {
        var guide = catalogue.guides().get(15);
        assertThat(guide.slug()).isEqualTo("coffee-teahouse");
        assertThat(guide.promisedWorkingDays()).isEqualTo(5);
        assertThat(guide.coreMatters()).extracting(GuideMatter::ref).containsExactly("X-01");
        assertThat(guide.optionalMatters())
                .extracting(GuideMatter::ref)
                .containsExactly("X-03", "X-08", "X-10", "X-13");
        assertThat(guide.elements()).extracting(FormElement::key).contains("bakesOnSite", "areaFrom300");
        assertThat(guide.materials()).hasSize(9);
    }

    @Test
    void every_number_of_the_table_of_terms_agrees_with_the_full_guides() {
        var full = new FullGuides(new JsonMapper());
        var terms = Table.read("matter-terms.csv").by("ref");
        assertThat(full.all()).hasSize(8).allSatisfy(guide -> assertThat(guide.matters())
                .allSatisfy(matter -> {
                    var row = Objects.requireNonNull(terms.getOrDefault(matter.ref(), terms.get("*")));
                    assertThat(matter.legalDays()).as(matter.ref()).isEqualTo(row.number("legal_working_days"));
                }));
    }

    private List<GuideMatter> matters() {
        return catalogue.guides().stream()
                .flatMap(guide -> guide.matters().stream())
                .toList();
    }

    private List<String> refs(String prefix) {
        return catalogue.matters().stream()
                .map(AssignMatter::matterRef)
                .filter(ref -> ref.startsWith(prefix))
                .distinct()
                .toList();
    }
}
