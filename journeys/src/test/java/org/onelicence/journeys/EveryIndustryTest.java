package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/** All 31 industries, each from the search for its guide to a licence that everybody can check. */
class EveryIndustryTest {
    private static final int BOOKSHOP = 24;
    private static final int HOTEL = 21;

    private final RunningStack stack = RunningStack.up();

    /** Convenience store, restaurant, coffee shop, gym, pharmacy, cinema; hotel and bookshop are clicked below. */
    @ParameterizedTest(name = "industry {0}")
    @ValueSource(ints = {10, 12, 16, 19, 22, 27})
    void an_industry_with_a_full_guide_comes_to_its_licence(int industryNo) {
        licensed(new Enterprise(stack, industryNo).findsItsGuide().applies());
    }

    @ParameterizedTest(name = "industry {0}")
    @MethodSource("industriesWithoutAFullGuide")
    void every_other_industry_comes_to_its_licence_the_same_way(int industryNo) {
        licensed(new Enterprise(stack, industryNo).findsItsGuide().applies());
    }

    static IntStream industriesWithoutAFullGuide() {
        var full = List.of(10, 12, 16, 19, 21, 22, 24, 27);
        return IntStream.rangeClosed(1, 31).filter(industryNo -> !full.contains(industryNo));
    }

    @Test
    void there_is_no_industry_but_these() {
        assertThat(stack.command(null).get("/api/industries").is(200).rows().map(row -> row.path("industryNo")
                        .asInt()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 31).boxed().toList());
    }

    @Test
    void a_hotel_applies_at_a_desk() {
        clicked(new Enterprise(stack, HOTEL, "浦东试点酒店"), "hotel", Chromium.DESK);
    }

    /** A driver types nothing beyond the first 65,536 characters; the others' names hold one. */
    @Test
    void a_bookshop_applies_on_a_phone() {
        clicked(new Enterprise(stack, BOOKSHOP, "䶮堃镕书店"), "bookshop", Chromium.PHONE);
    }

    private void clicked(Enterprise enterprise, String name, Dimension size) {
        assumeTrue(Chromium.isHere(), "no Chromium: browser tests did not run");
        try (var walker = new Walker(name, size, stack.addresses().password())) {
            walker.open(command("/"))
                    .type(By.id("q"), enterprise.nameZh())
                    .seesNo("会计师事务所")
                    .sees(enterprise.nameZh());
            var guide = "/industries/" + (size.equals(Chromium.PHONE) ? BOOKSHOP : HOTEL);
            walker.open(command(guide)).sees("一单告知").looks("notice");
            var found = String.join("&matter=", enterprise.optionalMatterRefs());
            walker.openAs("chen", command(guide + "/application?matter=" + found));
            OneForm.fill(walker, enterprise);
            OneForm.submit(walker);
            licensed(enterprise.applied(
                    last(walker.sees("等待行政审批局收件").looks("application").at())));
            walker.open(command("/applications/" + enterprise.applicationId()))
                    .sees(enterprise.holderName())
                    .looks("decided");
            walker.open(qr(enterprise)).sees("有效", enterprise.holderName()).looks("qr");
        }
    }

    private void licensed(Enterprise enterprise) {
        enterprise.received().accepted().lookedAtAndGranted();
        var number = number(enterprise);
        Eventually.holds(
                "every component of " + number,
                () -> components(number).size() == enterprise.matterRefs().size());
        assertThat(components(number)).containsExactlyInAnyOrderElementsOf(enterprise.matterRefs());
        var licence =
                stack.query().get("/api/licences/" + number).is(200).body().path("licence");
        assertThat(licence.path("standing").asString()).isEqualTo("valid");
        assertThat(licence.path("holderName").asString()).isEqualTo(enterprise.holderName());
        assertThat(stack.query().get(qr(enterprise).getPath()).is(200).body().asString())
                .contains(enterprise.holderName(), "有效");
        Eventually.holds(
                "the application to be closed",
                () -> enterprise.application().text("state").equals("closed"));
        assertThat(enterprise.application().text("outcome")).isEqualTo("licensed");
    }

    private List<String> components(String number) {
        var licence =
                stack.query().get("/api/licences/" + number).is(200).body().path("licence");
        return StreamSupport.stream(licence.path("components").spliterator(), false)
                .filter(component -> component.path("standing").asString().equals("valid"))
                .map(component -> component.path("matterRef").asString())
                .toList();
    }

    private String number(Enterprise enterprise) {
        return Eventually.get("a licence of " + enterprise.uscc(), () -> stack.query()
                .get("/api/licences?q=" + enterprise.uscc())
                .is(200)
                .rows()
                .findFirst()
                .map(row -> row.path("licenceNumber").asString()));
    }

    private URI qr(Enterprise enterprise) {
        var licence = stack.query()
                .get("/api/licences/" + number(enterprise))
                .is(200)
                .body()
                .path("licence");
        return URI.create(stack.addresses().query() + "/v/"
                + licence.path("verificationCode").asString());
    }

    private URI command(String path) {
        return URI.create(stack.addresses().command() + path);
    }

    private static String last(String url) {
        return URI.create(url).getPath().replaceAll(".*/", "");
    }
}
