package org.onelicence.query.audit;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.onelicence.query.register.ReadingMark;
import org.onelicence.query.register.ReadingMark.Mark;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Everything the register holds, from one snapshot, in the form that a replay of the log is compared with. */
@Repository
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Audit {

    /** In the order of {@code String.compareTo}, which for licence numbers is that of their bytes. */
    private static final String ALL = """
            select licence.*, component.matter_ref, component.matter_type, component.core, component.organ_code,
                   component.in_name_of_code, component.decision_number, component.decided_on, component.legal_basis,
                   component.valid_from as component_from, component.valid_to as component_to, component.commitment,
                   component.standing as component_standing, component.standing_since as component_since,
                   component.suspended_until
              from register_licence licence left join register_component component using (licence_number)
             order by licence_number collate "C", matter_ref collate "C"
            """;

    private static final String TOPIC = "onelicence.licences.v1";
    private static final int ROWS_AT_A_TIME = 2_000;

    private final JdbcTemplate db;
    private final ReadingMark mark;

    Audit(DataSource database, ReadingMark mark) {
        this.db = new JdbcTemplate(database);
        this.db.setFetchSize(ROWS_AT_A_TIME);
        this.mark = mark;
    }

    /**
     * @param digest SHA-256 of all lines, in lower-case hexadecimal
     * @param licences number of lines
     * @param position in the licence log, up to which the register has read
     */
    public record Digest(String digest, long licences, long position) {}

    public Digest digest() {
        var sha256 = sha256();
        var licences = write(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
        return new Digest(HexFormat.of().formatHex(sha256.digest()), licences, position());
    }

    /** One line for each licence number, each ended by a newline; answers their number. */
    public long write(OutputStream out) {
        var lines = new AuditLines(out);
        db.query(ALL, lines);
        return lines.close();
    }

    /** Of the last event read; 0 before the first. */
    public long position() {
        return mark.of(TOPIC).map(Mark::position).orElse(0L);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
