package org.onelicence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FrozenSerializerTest {

    record FeePaid(String payer, BigDecimal amount, LocalDate on) {}

    @Revision("2")
    record FeeWaived(String reason) {}

    record Unnamed(String anything) {}

    private final FrozenSerializer frozen = FrozenSerializer.of(List.of(
            EventTypes.of(Map.of("fee.paid", FeePaid.class)), EventTypes.of(Map.of("fee.waived", FeeWaived.class))));

    private final FeePaid paid = new FeePaid("someone", new BigDecimal("1.50"), LocalDate.parse("2026-11-23"));

    @Test
    void an_event_has_one_form_in_bytes() {
        assertThat(frozen.serialize(paid, String.class).getData())
                .isEqualTo("{\"amount\":1.50,\"on\":\"2026-11-23\",\"payer\":\"someone\"}");
    }

    @Test
    void an_event_is_read_back_as_it_was() {
        assertThat(frozen.<byte[], FeePaid>deserialize(frozen.serialize(paid, byte[].class)))
                .isEqualTo(paid);
    }

    @Test
    void a_number_keeps_its_digits_on_the_way_through_a_tree() {
        var tree = frozen.getConverter()
                .convert(frozen.serialize(paid, byte[].class).getData(), JsonNode.class);
        assertThat(tree.get("amount").decimalValue()).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void the_log_names_events_and_not_classes() {
        assertThat(frozen.typeForClass(FeePaid.class).getName()).isEqualTo("fee.paid");
        assertThat(frozen.typeForClass(FeePaid.class).getRevision()).isEqualTo("1");
        assertThat(frozen.typeForClass(FeeWaived.class).getRevision()).isEqualTo("2");
    }

    @Test
    void an_event_without_a_name_is_not_stored() {
        assertThatThrownBy(() -> frozen.serialize(new Unnamed("x"), byte[].class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("EventTypes");
    }

    @Test
    void metadata_goes_both_ways() {
        var metadata = MetaData.with("actor", "amr");
        assertThat(frozen.<byte[], MetaData>deserialize(frozen.serialize(metadata, byte[].class)))
                .isEqualTo(metadata);
    }
}
