package org.onelicence.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.supervision.assessment.AssessmentEvent;
import org.onelicence.supervision.draw.DrawEvent;
import org.onelicence.supervision.feedback.FeedbackEvent;
import org.onelicence.supervision.notification.NotificationEvent;
import org.onelicence.supervision.publicity.PublicityEvent;
import org.onelicence.supervision.tracking.TrackingEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Pins the stored form of every event. Once released a golden file is never edited: a revision joins it. */
class GoldenTest extends SupervisionTest {

    private static final Path EVENTS = Path.of("src/test/resources/events");

    @Autowired
    @Qualifier("eventSerializer")
    private Serializer serializer;

    static List<Object> events() {
        return Samples.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_its_golden_file_says_and_read_from_it(Object event) throws IOException {
        var stored = serializer.serialize(event, byte[].class);
        var name = stored.getType().getName() + "." + stored.getType().getRevision() + ".json";
        var file = EVENTS.resolve(name);
        var golden = Files.readString(file);

        assertThat(MessageJson.MAPPER.readTree(stored.getData())).isEqualTo(MessageJson.MAPPER.readTree(golden));
        Object read = serializer.deserialize(new SimpleSerializedObject<>(golden, String.class, stored.getType()));
        assertThat(read).isEqualTo(event);
    }

    @Test
    void no_kind_of_event_is_missing() {
        var families = Stream.of(
                NotificationEvent.class,
                FeedbackEvent.class,
                TrackingEvent.class,
                DrawEvent.class,
                AssessmentEvent.class,
                PublicityEvent.class);
        var all = families.flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .toList();
        assertThat(new HashSet<Class<?>>(
                        Samples.events().stream().map(Object::getClass).toList()))
                .containsExactlyInAnyOrderElementsOf(new HashSet<Class<?>>(all));
    }
}
