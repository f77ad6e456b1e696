package org.onelicence.platform.message;

import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far this service has read: kept beside what it read, so that the two can never disagree. */
@Component
class ReaderOffsets {

    private final JdbcClient db;

    ReaderOffsets(JdbcClient db) {
        this.db = db;
    }

    /** The next offset to read. */
    OptionalLong next(String topic, int partition) {
        return db.sql("select next_offset from reader_offset where topic = :topic and partition = :partition")
                .param("topic", topic)
                .param("partition", partition)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** The next offset, holding its row to the end of the transaction: a paused twin that wakes up sees what was read. */
    long claim(String topic, int partition) {
        return db.sql("""
                        insert into reader_offset (topic, partition, next_offset) values (:topic, :partition, 0)
                        on conflict (topic, partition) do update set next_offset = reader_offset.next_offset
                        returning next_offset
                        """)
                .param("topic", topic)
                .param("partition", partition)
                .query(Long.class)
                .single();
    }

    void advance(String topic, int partition, long next) {
        db.sql("""
                update reader_offset set next_offset = :next
                 where topic = :topic and partition = :partition and next_offset < :next
                """)
                .param("topic", topic)
                .param("partition", partition)
                .param("next", next)
                .update();
    }
}
