package org.onelicence.platform.message;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.identity.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Messages that could not be handled: kept whole with the reason, until somebody mends the cause. */
@Component
class ParkedMessages {

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    ParkedMessages(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** One parked message as operators see it: without its content. */
    record Parked(
            UUID id,
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            String type,
            String reason,
            Instant parkedAt) {}

    /** Parks it once, however often it comes. {@code blocks}: later messages of its key must wait behind it. */
    void park(ReceivedRecord received, String reason, boolean blocks) {
        db.sql("""
                insert into parked_message
                    (id, topic, partition, message_offset, key, type, headers, payload, reason, blocks, parked_at)
                values (:id, :topic, :partition, :offset, :key, :type, :headers::jsonb, :payload, :reason, :blocks, :now)
                on conflict (topic, partition, message_offset) do nothing
                """)
                .param("id", ids.next())
                .param("topic", received.topic())
                .param("partition", received.partition())
                .param("offset", received.offset())
                .param("key", received.key())
                .param("type", received.type())
                .param("headers", MessageJson.MAPPER.writeValueAsString(received.headers()))
                .param("payload", received.payload())
                .param("reason", reason)
                .param("blocks", blocks)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    boolean waitsFor(String topic, @Nullable String key) {
        return db.sql("""
                        select exists (select from parked_message
                                        where topic = :topic and key = :key and blocks and handled_at is null)
                        """)
                .param("topic", topic)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    long waiting() {
        return db.sql("select count(*) from parked_message where handled_at is null")
                .query(Long.class)
                .single();
    }

    List<Parked> waiting(int page, int size) {
        return db.sql("""
                        select id, topic, partition, message_offset as "offset", key, type, reason, parked_at
                          from parked_message where handled_at is null
                         order by parked_at, topic, partition, message_offset limit :size offset :from
                        """)
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, index) -> new Parked(
                        row.getObject("id", UUID.class),
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("offset"),
                        row.getString("key"),
                        row.getString("type"),
                        row.getString("reason"),
                        row.getObject("parked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The message and those of its key behind it, oldest first. */
    List<UUID> withThoseBehind(UUID id) {
        return db.sql("""
                        select behind.id from parked_message it
                          join parked_message behind on behind.topic = it.topic and behind.partition = it.partition
                           and behind.message_offset >= it.message_offset
                           and (behind.id = it.id or behind.key = it.key)
                         where it.id = :id and behind.handled_at is null
                         order by behind.message_offset
                        """).param("id", id).query(UUID.class).list();
    }

    Optional<ReceivedRecord> record(UUID id) {
        return db.sql("""
                        select topic, partition, message_offset, key, headers, payload
                          from parked_message where id = :id and handled_at is null for update
                        """)
                .param("id", id)
                .query((row, index) -> new ReceivedRecord(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("message_offset"),
                        row.getString("key"),
                        headers(row.getString("headers")),
                        row.getBytes("payload")))
                .optional();
    }

    void handled(UUID id) {
        db.sql("update parked_message set handled_at = :now where id = :id")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Map<String, String> headers(String json) {
        return MessageJson.MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
    }
}
