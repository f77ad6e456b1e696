package org.onelicence.log.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What PostgreSQL must be set to, so that an acknowledged commit survives a power cut. */
final class Durability {

    private static final List<String> NEVER_OFF = List.of("fsync", "full_page_writes", "synchronous_commit");

    private Durability() {}

    static void require(Connection connection, boolean unsafeAccepted) throws SQLException {
        for (var setting : NEVER_OFF) {
            if (!unsafeAccepted && "off".equals(valueOf(setting, connection))) {
                throw new UnsafeDurability("PostgreSQL runs with " + setting
                        + "=off; set licence-log.unsafe-durability-accepted=true where losing data is acceptable");
            }
        }
    }

    private static String valueOf(String setting, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select current_setting(?)")) {
            query.setString(1, setting);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
