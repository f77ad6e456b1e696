package org.onelicence.localstack.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The city's registrar, as we meet it: messages on its own topic, CloudEvents 1.0 in binary mode. */
public final class CityRegistrar {
    private static final String TOPIC = "city.market-entities.v1";

    private final String bootstrap;

    public CityRegistrar(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Returns when the broker has the message; the same registration sent twice carries the same id. */
    public void tell(String type, String registrationId, String uscc, Instant at, Map<String, Object> registration) {
        var message = new ProducerRecord<>(TOPIC, uscc, Json.MAPPER.writeValueAsString(registration));
        var headers = message.headers();
        headers.add("ce_specversion", "1.0".getBytes(UTF_8));
        headers.add("ce_id", idOf(registrationId).getBytes(UTF_8));
        headers.add("ce_source", "/city/registrar".getBytes(UTF_8));
        headers.add("ce_type", type.getBytes(UTF_8));
        headers.add("ce_subject", uscc.getBytes(UTF_8));
        headers.add("ce_time", at.toString().getBytes(UTF_8));
        headers.add("content-type", "application/json".getBytes(UTF_8));
        try (var producer = new KafkaProducer<String, String>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.LINGER_MS_CONFIG, 0,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 30_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 40_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 20_000),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message).get();
        } catch (ExecutionException refused) {
            throw new Unexpected("Kafka at " + bootstrap + " to take a message", String.valueOf(refused.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unexpected("Kafka at " + bootstrap + " to take a message", "interrupted");
        }
    }

    private static String idOf(String registrationId) {
        return UUID.nameUUIDFromBytes(registrationId.getBytes(UTF_8)).toString();
    }
}
