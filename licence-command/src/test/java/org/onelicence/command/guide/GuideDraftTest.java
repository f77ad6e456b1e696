package org.onelicence.command.guide;

import static org.hamcrest.CoreMatchers.startsWith;
import static org.onelicence.command.guide.AGuide.ofACoffeeShop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onelicence.command.authority.ARegister;
import org.onelicence.command.authority.Capacity;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.guide.GuideCommand.ApproveGuide;
import org.onelicence.command.guide.GuideCommand.DiscardDraft;
import org.onelicence.command.guide.GuideCommand.DraftGuide;
import org.onelicence.command.guide.GuideCommand.PublishGuide;
import org.onelicence.command.guide.GuideCommand.ReturnDraft;
import org.onelicence.command.guide.GuideCommand.ReviseDraft;
import org.onelicence.command.guide.GuideCommand.SubmitForReview;
import org.onelicence.command.guide.GuideEvent.DraftDiscarded;
import org.onelicence.command.guide.GuideEvent.DraftReturned;
import org.onelicence.command.guide.GuideEvent.GuideDrafted;
import org.onelicence.command.guide.GuideEvent.GuidePublished;
import org.onelicence.command.guide.GuideEvent.GuideSubmittedForReview;
import org.onelicence.platform.problem.Refusal;

/** A version needs four eyes: one officer writes it, another of the lead department approves it. */
class GuideDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Organ AMR = ARegister.ofPudong().organ("PD-AMR");
    private static final GuideContent CONTENT = GuideContent.of(AGuide.inTheRegister(3));

    private final FixtureConfiguration<IndustryGuide> guide = new AggregateTestFixture<>(IndustryGuide.class)
            .registerInjectableResource(
                    Clock.fixed(TODAY.atTime(10, 0).atZone(SHANGHAI).toInstant(), SHANGHAI))
            .registerInjectableResource(ARegister.ofPudong())
            .registerInjectableResource(
                    new GuideCapacities(List.of(Capacity.DECIDE, Capacity.HEAD), List.of(Capacity.HEAD)));

    @Test
    void an_officer_of_the_lead_department_drafts_the_next_version() {
        guide.given(published()).when(new DraftGuide("16", CONTENT), by("amr")).expectEvents(drafted("amr", "001"));
    }

    @Test
    void the_head_approves_what_another_officer_drafted_from_a_day_to_come() {
        guide.given(published(), drafted("amr", "001"), submitted())
                .when(new ApproveGuide("16", TODAY.plusDays(30)), by("amr-head"))
                .expectEvents(new GuidePublished(
                        AGuide.inTheRegister(3).numbered(2, TODAY.plusDays(30)),
                        new GuideApproval(List.of("PD-AMR-001"), "PD-AMR-009", AMR, TODAY)));
    }

    @Test
    void who_drafted_or_revised_it_never_approves_it() {
        refused(
                Stream.of(drafted("amr-head", "009"), submitted()),
                new ApproveGuide("16", TODAY),
                "amr-head",
                "guide-four-eyes");
        refused(
                Stream.of(drafted("amr-head", "009"), drafted("amr", "001"), submitted()),
                new ApproveGuide("16", TODAY),
                "amr-head",
                "guide-four-eyes");
        refused(
                Stream.of(drafted("amr-head", "009"), submitted()),
                new ReturnDraft("16", "否"),
                "amr-head",
                "guide-four-eyes");
    }

    @Test
    void only_the_head_of_a_lead_department_approves() {
        var ready = List.<Object>of(drafted("amr", "001"), submitted());
        refused(ready.stream(), new ApproveGuide("16", TODAY), "amr2", "officer-lacks-capacity");
        refused(ready.stream(), new ApproveGuide("16", TODAY), "frb", "officer-unknown");
        refused(ready.stream(), new ApproveGuide("16", TODAY), "chen", "officer-unknown");
    }

    @Test
    void an_inspector_drafts_nothing() {
        refused(Stream.of(), new DraftGuide("16", CONTENT), "amr2", "officer-lacks-capacity");
    }

    /** Every standing and every command: what is not told here is allowed. */
    @ParameterizedTest
    @CsvSource({
        "none,         revise,  guide-draft-missing",
        "none,         submit,  guide-draft-missing",
        "none,         approve, guide-draft-missing",
        "none,         return,  guide-draft-missing",
        "none,         discard, guide-draft-missing",
        "drafted,      draft,   guide-draft-exists",
        "drafted,      approve, guide-draft-not-under-review",
        "drafted,      return,  guide-draft-not-under-review",
        "under-review, draft,   guide-draft-exists",
        "under-review, revise,  guide-draft-under-review",
        "under-review, submit,  guide-draft-under-review",
        "returned,     draft,   guide-draft-exists",
        "returned,     submit,  guide-draft-not-revised",
        "returned,     approve, guide-draft-not-under-review",
        "returned,     return,  guide-draft-not-under-review",
    })
    void what_a_standing_does_not_allow_is_refused(String standing, String command, String code) {
        refused(reached(standing), asked(command), officer(command), code);
    }

    @ParameterizedTest
    @CsvSource({
        "none, draft",
        "drafted, revise",
        "drafted, submit",
        "drafted, discard",
        "under-review, approve",
        "under-review, return",
        "under-review, discard",
        "returned, revise",
        "returned, discard"
    })
    void what_it_allows_happens(String standing, String command) {
        guide.given(history(reached(standing)))
                .when(asked(command), by(officer(command)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_version_takes_effect_today_or_later_and_not_before_its_predecessor() {
        var ready = List.<Object>of(drafted("amr", "001"), submitted());
        refused(ready.stream(), new ApproveGuide("16", TODAY.minusDays(1)), "amr-head", "guide-effective-too-early");
        refused(ready.stream(), new ApproveGuide("16", TODAY.plusYears(6)), "amr-head", "guide-effective-too-early");
        var later = new GuidePublished(ofACoffeeShop(4).numbered(1, TODAY.plusDays(9)));
        guide.given(later, drafted("amr", "001"), submitted())
                .when(new ApproveGuide("16", TODAY), by("amr-head"))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith("effective-before-predecessor:"));
    }

    @Test
    void a_draft_that_another_version_overtook_is_not_approved() {
        var overtaken = new GuidePublished(ofACoffeeShop(4).numbered(2, TODAY));
        refused(
                Stream.of(drafted("amr", "001"), submitted(), overtaken),
                new ApproveGuide("16", TODAY),
                "amr-head",
                "guide-draft-outdated");
    }

    @Test
    void a_draft_that_changes_nothing_is_none() {
        var same = GuideContent.of(AGuide.inTheRegister(5));
        refused(Stream.of(), new DraftGuide("16", same), "amr", "guide-draft-unchanged");
    }

    @Test
    void a_return_says_why() {
        refused(reached("under-review"), new ReturnDraft("16", " "), "amr-head", "guide-text-out-of-bounds");
        refused(
                reached("under-review"),
                new ReturnDraft("16", "很".repeat(1001)),
                "amr-head",
                "guide-text-out-of-bounds");
    }

    @Test
    void loading_the_catalogue_does_not_undo_what_two_officers_decided() {
        var approval = new GuideApproval(List.of("PD-AMR-001"), "PD-AMR-009", AMR, TODAY);
        guide.given(published(), new GuidePublished(ofACoffeeShop(3).numbered(2, TODAY), approval))
                .when(PublishGuide.of(ofACoffeeShop(5), TODAY))
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    private void refused(Stream<?> given, GuideCommand command, String subject, String code) {
        guide.given(history(given))
                .when(command, by(subject))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith(code + ":"));
    }

    private static List<Object> history(Stream<?> drafts) {
        var all = new ArrayList<Object>(List.of(published()));
        drafts.forEach(all::add);
        return all;
    }

    private static Stream<Object> reached(String standing) {
        return switch (standing) {
            case "none" -> Stream.of();
            case "drafted" -> Stream.of(drafted("amr", "001"));
            case "under-review" -> Stream.of(drafted("amr", "001"), submitted());
            default -> Stream.of(drafted("amr", "001"), submitted(), returned());
        };
    }

    private static GuideCommand asked(String command) {
        return switch (command) {
            case "draft" -> new DraftGuide("16", CONTENT);
            case "revise" -> new ReviseDraft("16", CONTENT);
            case "submit" -> new SubmitForReview("16");
            case "approve" -> new ApproveGuide("16", TODAY);
            case "return" -> new ReturnDraft("16", "承诺期限过长");
            default -> new DiscardDraft("16", "不再需要");
        };
    }

    private static String officer(String command) {
        return command.equals("approve") || command.equals("return") ? "amr-head" : "amr";
    }

    private static Map<String, String> by(String subject) {
        return Map.of("actor", subject);
    }

    private static GuidePublished published() {
        return new GuidePublished(AGuide.inTheRegister(5).numbered(1, TODAY.minusDays(20)));
    }

    private static GuideDrafted drafted(String subject, String number) {
        return new GuideDrafted(
                AGuide.inTheRegister(3).numbered(2, LocalDate.EPOCH), subject, "PD-AMR-" + number, AMR, TODAY);
    }

    private static GuideSubmittedForReview submitted() {
        return new GuideSubmittedForReview(16, "PD-AMR-001", AMR, TODAY);
    }

    private static DraftReturned returned() {
        return new DraftReturned(16, "承诺期限过长", "PD-AMR-009", AMR, TODAY);
    }

    @Test
    void a_discarded_draft_leaves_room_for_another() {
        guide.given(history(Stream.of(drafted("amr", "001"), new DraftDiscarded(16, "不再需要", "PD-AMR-001", AMR, TODAY))))
                .when(new DraftGuide("16", CONTENT), by("amr-head"))
                .expectEvents(drafted("amr-head", "009"));
    }
}
