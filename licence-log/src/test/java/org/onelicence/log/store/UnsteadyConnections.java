package org.onelicence.log.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that cannot be reached while it is gone. */
final class UnsteadyConnections extends DelegatingDataSource {

    private final AtomicBoolean gone;

    UnsteadyConnections(DataSource real, AtomicBoolean gone) {
        super(real);
        this.gone = gone;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (gone.get()) {
            throw new SQLException("no route to host", "08001");
        }
        return super.getConnection();
    }
}
