package org.onelicence.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rows of components, sorted by licence, become one line of canonical JSON (RFC 8785) for each licence. */
final class AuditLines implements RowCallbackHandler {

    private static final JsonMapper CANONICAL = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .build();

    private final OutputStream out;
    private @Nullable AuditedLicence open;
    private List<AuditedComponent> components = new ArrayList<>();
    private long written;

    AuditLines(OutputStream out) {
        this.out = out;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        if (open == null || !open.licenceNumber().equals(row.getString("licence_number"))) {
            close();
            components = new ArrayList<>();
            open = AuditedLicence.of(row, components);
        }
        if (row.getString("matter_ref") != null) {
            components.add(AuditedComponent.of(row));
        }
    }

    /** Writes the last licence and answers how many there were. */
    long close() {
        if (open != null) {
            try {
                out.write((CANONICAL.writeValueAsString(open) + "\n").getBytes(UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            open = null;
            written++;
        }
        return written;
    }
}
