package org.onelicence.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationCommand.MaterialsGiven;
import org.onelicence.command.guide.AGuide;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Material;
import org.onelicence.platform.problem.Refusal;

/** Only what the applicant alone has is asked for, and what does not apply can be said so. */
class HandedInTest {

    private static final Material PLAN = new Material("场所布局图", "applicant", "", "", "assumed");
    private static final Material PROXY = new Material("授权委托书", "applicant", "仅在委托时", "if somebody acts", "assumed");
    private static final Material LICENCE = new Material("营业执照", "shared", "免于提交", "no upload", "assumed");
    private static final Material FORM = new Material("申请表", "generated", "", "", "assumed");
    private static final GuideVersion GUIDE = AGuide.withMaterials(List.of(PLAN, PROXY, LICENCE, FORM));

    @Test
    void what_only_the_applicant_has_is_told_when_it_is_missing() {
        assertThatThrownBy(() -> HandedIn.check(GUIDE, new MaterialsGiven(List.of(), Set.of())))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.problem()).isEqualTo(ApplicationProblem.MATERIAL_MISSING);
                    assertThat(no.errors()).singleElement().satisfies(error -> assertThat(error.field())
                            .isEqualTo("material." + PLAN.key()));
                });
    }

    @Test
    void a_file_or_a_statement_that_it_comes_on_paper_is_enough() {
        assertThatCode(() -> HandedIn.check(GUIDE, new MaterialsGiven(List.of(file(PLAN)), Set.of())))
                .doesNotThrowAnyException();
        assertThatCode(() -> HandedIn.check(GUIDE, new MaterialsGiven(List.of(), Set.of(PLAN.key()))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_file_for_what_nobody_asks_is_refused() {
        for (var odd : List.of(FORM, new Material("别的", "applicant", "", "", ""))) {
            assertThatThrownBy(
                            () -> HandedIn.check(GUIDE, new MaterialsGiven(List.of(file(PLAN), file(odd)), Set.of())))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.problem())
                            .isEqualTo(ApplicationProblem.MATERIAL_NOT_IN_GUIDE));
        }
    }

    private static ProvidedMaterial file(Material material) {
        return new ProvidedMaterial(material.key(), "0".repeat(64), 1, "application/pdf", "c2VhbGVk");
    }
}
