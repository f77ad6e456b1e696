package org.onelicence.command.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.command.draft.DraftContent.ADDRESS;
import static org.onelicence.command.draft.DraftContent.HOLDER_NAME;
import static org.onelicence.command.draft.DraftContent.USCC;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was typed is the person's; what was filled in can be taken over, changed or dropped. */
class DraftContentTest {

    private static final PrefillSource REGISTRATION =
            new PrefillSource(PrefillSource.Kind.REGISTRATION, LocalDate.of(2026, 11, 20), "PD-REG-1");

    private final DraftContent coded = DraftContent.EMPTY.after(DraftStep.HOLDER, typed(Map.of(USCC, "A")));
    private final DraftContent filled = coded.filled(Map.of(HOLDER_NAME, offer("云间"), ADDRESS, offer("世纪大道1号")));

    @Test
    void an_offer_fills_what_is_empty_and_tells_its_source() {
        assertThat(filled.value(HOLDER_NAME)).isEqualTo("云间");
        assertThat(filled.source(HOLDER_NAME)).isEqualTo(REGISTRATION);
    }

    @Test
    void nothing_typed_is_overwritten() {
        var own = coded.after(DraftStep.HOLDER, typed(Map.of(HOLDER_NAME, "我的店")));
        assertThat(own.filled(Map.of(HOLDER_NAME, offer("云间"))).value(HOLDER_NAME))
                .isEqualTo("我的店");
    }

    @Test
    void an_offer_sent_back_unchanged_keeps_its_source_and_a_changed_one_is_typed() {
        var sent = filled.after(DraftStep.HOLDER, typed(Map.of(USCC, "A", HOLDER_NAME, "云间", ADDRESS, "别处")));
        assertThat(sent.source(HOLDER_NAME)).isEqualTo(REGISTRATION);
        assertThat(sent.source(ADDRESS)).isNull();
    }

    @Test
    void what_was_dropped_or_emptied_is_not_offered_again() {
        var dropped = filled.without(HOLDER_NAME).after(DraftStep.HOLDER, typed(Map.of(ADDRESS, "")));
        var offered = dropped.filled(Map.of(HOLDER_NAME, offer("云间"), ADDRESS, offer("世纪大道1号")));
        assertThat(offered.value(HOLDER_NAME)).isEmpty();
        assertThat(offered.value(ADDRESS)).isEmpty();
    }

    @Test
    void dropping_never_takes_what_was_typed() {
        assertThat(filled.without(USCC)).isEqualTo(filled);
    }

    @Test
    void another_entity_takes_nothing_over_from_the_first() {
        var other = filled.after(DraftStep.HOLDER, typed(Map.of(USCC, "B", HOLDER_NAME, "云间", ADDRESS, "我的地址")));
        assertThat(other.value(HOLDER_NAME)).as("it was the first one's").isEmpty();
        assertThat(other.value(ADDRESS)).as("it was typed").isEqualTo("我的地址");
    }

    @Test
    void a_step_has_another_fingerprint_once_it_says_something_else() {
        assertThat(filled.fingerprint(DraftStep.HOLDER)).isNotEqualTo(coded.fingerprint(DraftStep.HOLDER));
        assertThat(filled.fingerprint(DraftStep.FORM)).isEqualTo(coded.fingerprint(DraftStep.FORM));
    }

    private static DraftAnswer offer(String value) {
        return new DraftAnswer(value, REGISTRATION);
    }

    private static StepInput typed(Map<String, String> fields) {
        return new StepInput(List.of(), fields, Set.of(), false);
    }
}
