package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onelicence.command.annualreport.AnnualReportEvent;
import org.onelicence.command.annualreport.AnnualReportSamples;
import org.onelicence.command.application.ApplicationEvent;
import org.onelicence.command.application.ApplicationSamples;
import org.onelicence.command.authority.AuthorityEvent;
import org.onelicence.command.authority.AuthorityEvent.MatterAssigned;
import org.onelicence.command.authority.AuthoritySamples;
import org.onelicence.command.commitment.CommitmentEvent;
import org.onelicence.command.commitment.CommitmentSamples;
import org.onelicence.command.duty.DutyEvent;
import org.onelicence.command.duty.DutySamples;
import org.onelicence.command.guide.GuideEvent;
import org.onelicence.command.guide.GuideEvent.GuidePublished;
import org.onelicence.command.guide.GuideSamples;
import org.onelicence.command.instant.RuleSetEvent;
import org.onelicence.command.instant.RuleSetSamples;
import org.onelicence.command.licence.LicenceEvent;
import org.onelicence.command.licence.LicenceNumberTaken;
import org.onelicence.command.licence.LicenceSamples;
import org.onelicence.command.publication.MessageMapping;
import org.onelicence.log.EventTypes;
import org.onelicence.log.Frozen;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.test.Contracts;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every stored event and every published message is pinned by a golden file, and none is missing. */
class ContractTest extends CommandService {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/events");

    @Autowired
    private EventTypes types;

    @Autowired
    private List<MessageMapping> features;

    static Stream<Object> samples() {
        return Stream.of(
                        LicenceSamples.all().stream(),
                        ApplicationSamples.all().stream(),
                        AnnualReportSamples.all().stream(),
                        DutySamples.all().stream(),
                        AuthoritySamples.all().stream(),
                        GuideSamples.all().stream(),
                        RuleSetSamples.all().stream(),
                        CommitmentSamples.all().stream(),
                        Stream.of(new LicenceNumberTaken(
                                UUID.fromString("2c3f7f7e-0b9c-8c11-9d1e-6a8f3b1c2d4e"),
                                2026,
                                16,
                                1,
                                LicenceSamples.APPLICATION,
                                "PD202616000001K")))
                .flatMap(family -> family);
    }

    @Test
    void no_event_of_a_family_lacks_a_sample() {
        var sampled = samples().map(Object::getClass).collect(Collectors.<Class<?>>toSet());
        var needed = Stream.of(
                        LicenceEvent.class,
                        ApplicationEvent.class,
                        AnnualReportEvent.class,
                        DutyEvent.class,
                        AuthorityEvent.class,
                        GuideEvent.class,
                        RuleSetEvent.class,
                        CommitmentEvent.class)
                .flatMap(ContractTest::cases)
                .toList();
        assertThat(sampled).containsAll(needed);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_is_stored_and_read_as_its_golden_file_says(Object event) throws IOException {
        var stored = new Frozen(types);
        var name = stored.nameOf(event);
        var file = GOLDEN.resolve(name + ".json");
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, tree(stored.write(event)).toPrettyString() + "\n");
        }
        var golden = Files.readString(file);
        assertThat(tree(stored.write(event))).isEqualTo(tree(golden));
        assertThat(stored.read(name, golden)).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_is_told_as_the_contract_says(Object event) {
        var told =
                features.stream().flatMap(feature -> feature.of(event).stream()).toList();
        if (event instanceof LicenceNumberTaken || event instanceof MatterAssigned) {
            assertThat(told).as("other messages say it").isEmpty();
            return;
        }
        if (event instanceof GuideEvent && !(event instanceof GuidePublished)) {
            assertThat(told)
                    .as("a draft is its department's until it is published")
                    .isEmpty();
            return;
        }
        assertThat(told).hasSize(1);
        var message = told.get(0);
        assertThat(tree(MessageJson.MAPPER.writeValueAsString(message.payload())))
                .as(message.type())
                .isEqualTo(tree(Contracts.message(message.type()).toString()));
    }

    private static Stream<Class<?>> cases(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(each -> each.isSealed() ? cases(each) : Stream.<Class<?>>of(each));
    }

    private static JsonNode tree(String json) {
        return MessageJson.MAPPER.readTree(json);
    }
}
