package org.onelicence.query.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.onelicence.platform.message.IncomingMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a topic has been read: what "as of" means on a page. */
@Repository
public class ReadingMark {

    private final JdbcClient db;

    ReadingMark(JdbcClient db) {
        this.db = db;
    }

    public void move(IncomingMessage told) {
        db.sql("""
                insert into reading_mark (topic, position, recorded_at) values (:topic, :position, :recordedAt)
                on conflict (topic) do update
                   set position = excluded.position, recorded_at = excluded.recorded_at
                 where reading_mark.position < excluded.position
                """)
                .param("topic", told.topic())
                .param("position", told.position())
                .param("recordedAt", told.time().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How far, and when that event was recorded; empty before the first message. */
    public record Mark(long position, Instant recordedAt) {}

    public Optional<Mark> of(String topic) {
        return db.sql("select position, recorded_at from reading_mark where topic = ?")
                .param(topic)
                .query((row, index) -> new Mark(
                        row.getLong("position"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
