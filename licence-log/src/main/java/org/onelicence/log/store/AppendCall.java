package org.onelicence.log.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The parameters of one call that appends; its answers name aggregates by number. */
interface AppendCall {

    void bind(PreparedStatement call, String writer, long epoch) throws SQLException;

    String aggregate(int number);
}
