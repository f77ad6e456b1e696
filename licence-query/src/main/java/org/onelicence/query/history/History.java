package org.onelicence.query.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.query.listing.Listing;
import org.onelicence.query.listing.Slice;
import org.onelicence.query.register.LicenceDetail;
import org.onelicence.query.register.LicenceDetail.Component;
import org.onelicence.query.wording.Organ;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that ever happened to a licence, oldest first. */
@Repository
public class History {

    private final JdbcClient db;

    History(JdbcClient db) {
        this.db = db;
    }

    public Listing<HistoryEntry> of(LicenceDetail licence, Slice slice) {
        var licenceNumber = licence.licenceNumber();
        var matters = licence.components().stream().collect(Collectors.toMap(Component::matterRef, Component::nameEn));
        var entries = db.sql("""
                        select * from history_entry where licence_number = :licenceNumber
                         order by position, aggregate_id, sequence limit :size offset :skip
                        """)
                .param("licenceNumber", licenceNumber)
                .param("size", slice.size())
                .param("skip", slice.skip())
                .query((row, index) -> entry(row, matters))
                .list();
        var total = db.sql("select count(*) from history_entry where licence_number = :licenceNumber")
                .param("licenceNumber", licenceNumber)
                .query(Long.class)
                .single();
        return Listing.of(entries, slice, total);
    }

    private static HistoryEntry entry(ResultSet row, Map<String, String> matters) throws SQLException {
        var type = row.getString("type");
        var organ = Organ.of(row.getString("organ_code"), row.getString("organ_name"), row.getString("organ_name_en"));
        var told = new Told(MessageJson.MAPPER.readTree(row.getString("payload")), matters);
        return new HistoryEntry(
                row.getLong("position"),
                row.getLong("sequence"),
                type,
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                organ,
                row.getString("decision_number"),
                Sentences.of(type, told));
    }
}
