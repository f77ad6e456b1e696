package org.onelicence.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Binds the parameters of a statement one after the other. */
final class Parameters {

    private final PreparedStatement statement;
    private final Connection connection;
    private int next = 1;

    Parameters(PreparedStatement statement) throws SQLException {
        this.statement = statement;
        this.connection = statement.getConnection();
    }

    void text(@Nullable String value) throws SQLException {
        statement.setString(next++, value);
    }

    void number(long value) throws SQLException {
        statement.setLong(next++, value);
    }

    void binary(byte @Nullable [] value) throws SQLException {
        statement.setBytes(next++, value);
    }

    void ints(int[] values) throws SQLException {
        statement.setObject(next++, values);
    }

    void longs(long[] values) throws SQLException {
        statement.setObject(next++, values);
    }

    void texts(String[] values) throws SQLException {
        array("text", values);
    }

    void bytes(byte[][] values) throws SQLException {
        array("bytea", values);
    }

    void array(String type, Object[] values) throws SQLException {
        statement.setArray(next++, connection.createArrayOf(type, values));
    }

    /** One column of many rows. */
    static <T, C> C[] each(List<T> all, IntFunction<C[]> array, Function<T, ? extends C> column) {
        return all.stream().map(column).toArray(array);
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
