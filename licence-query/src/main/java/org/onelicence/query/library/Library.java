package org.onelicence.query.library;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.onelicence.platform.message.MessageJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of every certificate, as kept. */
@Repository
class Library {

    private final JdbcClient db;

    Library(JdbcClient db) {
        this.db = db;
    }

    /** Newest first. */
    List<CertificateVersion> versions(String licenceNumber) {
        return db.sql("""
                        select version, opened_by, effective_on, recorded_at,
                               lead(effective_on) over (order by version) as closed_on
                          from library_certificate
                         where licence_number = :licenceNumber
                         order by version desc
                        """)
                .param("licenceNumber", licenceNumber)
                .query((row, index) -> new CertificateVersion(
                        row.getInt("version"),
                        row.getString("opened_by"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<CertificateFace> face(String licenceNumber, int version) {
        return db.sql("""
                        select face from library_certificate
                         where licence_number = :licenceNumber and version = :version
                        """)
                .param("licenceNumber", licenceNumber)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(face -> MessageJson.MAPPER.readValue(face, CertificateFace.class));
    }
}
