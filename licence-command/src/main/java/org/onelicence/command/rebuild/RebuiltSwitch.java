package org.onelicence.command.rebuild;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the rows in use right by those beside them, in one transaction with the follower's place in the log: whoever reads
 * sees all of it or nothing. Only rows that differ are touched.
 */
@Component
class RebuiltSwitch {

    private final JdbcTemplate db;
    private final TransactionTemplate transaction;
    private final EventProcessingConfiguration processing;
    private final TokenStore places;

    RebuiltSwitch(
            JdbcTemplate db,
            TransactionTemplate transaction,
            EventProcessingConfiguration processing,
            TokenStore places) {
        this.db = db;
        this.transaction = transaction;
        this.processing = processing;
        this.places = places;
    }

    /** Answers how many rows differed. The group follows on from the position, which takes back nothing it wrote since. */
    long to(List<RebuiltTable> tables, String group, long position) {
        var follower =
                processing.eventProcessor(group, StreamingEventProcessor.class).orElseThrow();
        follower.shutDown();
        try {
            Long differing = transaction.execute(work -> {
                goOnFrom(group, position);
                return putRight(tables);
            });
            return differing == null ? 0 : differing;
        } finally {
            follower.start();
        }
    }

    private void goOnFrom(String group, long position) {
        for (int segment : places.fetchSegments(group)) {
            places.fetchToken(group, segment); // claims it: where another instance follows, this fails
            places.storeToken(new GlobalSequenceTrackingToken(position), group, segment);
            places.releaseClaim(group, segment);
        }
    }

    private long putRight(List<RebuiltTable> tables) {
        long differing = 0;
        for (var table : lastFirst(tables)) {
            differing += db.update(table.deleteWrong());
        }
        for (var table : tables) {
            differing += db.update(table.insertMissing());
        }
        return differing;
    }

    /** Rows that refer to others go before them. */
    private static List<RebuiltTable> lastFirst(List<RebuiltTable> tables) {
        var reversed = new ArrayList<>(tables);
        Collections.reverse(reversed);
        return reversed;
    }
}
