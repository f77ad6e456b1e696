package org.onelicence.command.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.command.personal.SealedPieces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files of an application, each once however often it is sent. They lie in the database of the log, because an event
 * that names a hash is worth nothing without what was hashed: one backup, one replica, one commit (ADR-0026).
 */
@Component
public class Materials {

    private static final int PIECE_BYTES = 256 * 1024;

    private final JdbcClient db;
    private final PersonalData personal;
    private final MaterialLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Materials(
            JdbcClient db,
            PersonalData personal,
            MaterialLimits limits,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.db = db;
        this.personal = personal;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Takes a file in whole, or not at all. */
    public StoredMaterial take(
            ApplicationId application, String subject, InputStream sent, @Nullable String declaredType) {
        try (var file = ReceivedFile.of(sent, limits.file().toBytes())) {
            var type = file.checkedType(declaredType);
            var material = new StoredMaterial(file.sha256(), file.sizeBytes(), type);
            var pieces = personal.pieces(subject, place(application, material.sha256()));
            transaction.executeWithoutResult(all -> store(application, subject, material, file, pieces));
            return material;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void store(
            ApplicationId application,
            String subject,
            StoredMaterial material,
            ReceivedFile file,
            SealedPieces pieces) {
        lock(application);
        if (find(application, material.sha256()).isPresent()) {
            touch(application, material.sha256());
            return;
        }
        refuseTooMuch(application, material.sizeBytes());
        db.sql("""
                        insert into material_content (application_id, sha256, subject, size_bytes, media_type, stored_at)
                        values (:application, :sha256, :subject, :size, :type, :now)
                        """)
                .param("application", application.value())
                .param("sha256", bytes(material.sha256()))
                .param("subject", subject)
                .param("size", material.sizeBytes())
                .param("type", material.type().mediaType())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        try (var content = file.inputStream()) {
            var number = 0;
            for (var piece = content.readNBytes(PIECE_BYTES);
                    piece.length > 0;
                    piece = content.readNBytes(PIECE_BYTES)) {
                store(application, material.sha256(), number, pieces.seal(number, piece));
                number++;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void store(ApplicationId application, String sha256, int number, byte[] sealed) {
        db.sql("insert into material_piece values (:application, :sha256, :number, :sealed)")
                .param("application", application.value())
                .param("sha256", bytes(sha256))
                .param("number", number)
                .param("sealed", sealed)
                .update();
    }

    /** One at a time for each application, or two uploads side by side would both still fit. */
    private void lock(ApplicationId application) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:application, 0))")
                .param("application", "material " + application)
                .query(rows -> {});
    }

    private void refuseTooMuch(ApplicationId application, long more) {
        record Held(long files, long bytes) {}
        var held = db.sql("""
                        select count(*) as files, coalesce(sum(size_bytes), 0) as bytes
                        from material_content where application_id = :application
                        """)
                .param("application", application.value())
                .query(Held.class)
                .single();
        if (held.files() >= limits.files()
                || held.bytes() + more > limits.application().toBytes()) {
            throw MaterialProblem.TOO_MUCH.because(
                    "最多 " + limits.files() + " 个文件，共 " + limits.application().toMegabytes() + " MB",
                    "At most " + limits.files() + " files of "
                            + limits.application().toMegabytes() + " MB together");
        }
    }

    private void touch(ApplicationId application, String sha256) {
        db.sql("update material_content set stored_at = :now where application_id = :application and sha256 = :sha256")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("application", application.value())
                .param("sha256", bytes(sha256))
                .update();
    }

    public Optional<StoredMaterial> find(ApplicationId application, String sha256) {
        record Row(long sizeBytes, String mediaType) {}
        return db.sql("""
                        select size_bytes, media_type from material_content
                        where application_id = :application and sha256 = :sha256
                        """)
                .param("application", application.value())
                .param("sha256", bytes(sha256))
                .query(Row.class)
                .optional()
                .map(row -> new StoredMaterial(sha256, row.sizeBytes(), MaterialType.ofMediaType(row.mediaType())));
    }

    /** The content, piece by piece; whoever was told another hash than what comes out is told so by a failure. */
    public void write(ApplicationId application, String subject, String sha256, OutputStream out) throws IOException {
        var pieces =
                personal.existingPieces(subject, place(application, sha256)).orElseThrow(Materials::unknown);
        var digest = sha256();
        for (var number : numbers(application, sha256)) {
            var piece = pieces.open(number, piece(application, sha256, number));
            digest.update(piece);
            out.write(piece);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IllegalStateException("A stored material is not what its hash says");
        }
    }

    private List<Integer> numbers(ApplicationId application, String sha256) {
        return db.sql(
                        "select number from material_piece where application_id = :application and sha256 = :sha256 order by 1")
                .param("application", application.value())
                .param("sha256", bytes(sha256))
                .query(Integer.class)
                .list();
    }

    private byte[] piece(ApplicationId application, String sha256, int number) {
        return db.sql("""
                        select sealed from material_piece
                        where application_id = :application and sha256 = :sha256 and number = :number
                        """)
                .param("application", application.value())
                .param("sha256", bytes(sha256))
                .param("number", number)
                .query(byte[].class)
                .single();
    }

    /** An event names these now: they stay as long as the log. */
    public void keep(ApplicationId application, List<String> sha256s) {
        if (!sha256s.isEmpty()) {
            db.sql(
                            "update material_content set kept = true where application_id = :application and sha256 in (:sha256s)")
                    .param("application", application.value())
                    .param("sha256s", sha256s.stream().map(Materials::bytes).toList())
                    .update();
        }
    }

    public static RuntimeException unknown() {
        return MaterialProblem.UNKNOWN.because("可能已删除", "It may have been removed");
    }

    static byte[] bytes(String sha256) {
        try {
            var bytes = HexFormat.of().parseHex(sha256);
            if (bytes.length == 32) {
                return bytes;
            }
        } catch (IllegalArgumentException odd) {
            // no hash at all: there is no such material
        }
        throw unknown();
    }

    private static String place(ApplicationId application, String sha256) {
        return application + "/" + sha256;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
