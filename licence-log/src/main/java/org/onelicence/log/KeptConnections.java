package org.onelicence.log;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the log's writer and its signal get the one connection each that they keep. */
record KeptConnections(DataSource source) {

    private static final int CONNECT_TIMEOUT_SECONDS = 5;

    static KeptConnections to(String url, @Nullable String user, @Nullable String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(CONNECT_TIMEOUT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setLogServerErrorDetail(false); // values of rows, which end in logs
        return new KeptConnections(source);
    }
}
