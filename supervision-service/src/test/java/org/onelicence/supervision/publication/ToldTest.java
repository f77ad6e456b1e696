package org.onelicence.supervision.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.supervision.Samples;
import org.onelicence.test.Contracts;

class ToldTest {

    static List<Object> events() {
        return Samples.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_message_is_as_the_contract_has_it(Object event) {
        var told = Told.of(event);
        var written = MessageJson.MAPPER.readTree(MessageJson.MAPPER.writeValueAsBytes(told.payload()));
        assertThat(written).as(told.type()).isEqualTo(Contracts.message(told.type()));
    }

    @Test
    void every_kind_of_event_is_told_under_a_name_of_its_own() {
        assertThat(Told.types().values())
                .doesNotHaveDuplicates()
                .hasSize(Samples.events().size());
    }

    /** What people write freely may name a person: it stays in the log. */
    @ParameterizedTest
    @MethodSource("events")
    void no_note_and_no_reason_of_a_person_leaves_the_house(Object event) {
        assertThat(MessageJson.MAPPER.writeValueAsString(Told.of(event).payload()))
                .doesNotContain("亲属持股", "曾在该店任职", "疏散指示标志缺失", "面积不足", "复议机关撤销");
    }
}
