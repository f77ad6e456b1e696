package org.onelicence.log.tree;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database whose connection dies just before or just after the n-th thing that is asked of it. */
final class MortalDatabase {

    private static final Set<String> STEPS = Set.of("executeQuery", "executeUpdate", "execute", "commit", "rollback");

    private final DataSource database;
    private final int lastStep;
    private final boolean lastIsDone;
    private int steps;
    private boolean dead;

    MortalDatabase(DataSource database, int lastStep, boolean lastIsDone) {
        this.database = database;
        this.lastStep = lastStep;
        this.lastIsDone = lastIsDone;
    }

    boolean hasDied() {
        return dead;
    }

    DataSource source() {
        return proxy(DataSource.class, database, null);
    }

    private <T> T proxy(Class<T> type, Object target, @Nullable Connection connection) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    var isStep = STEPS.contains(method.getName());
                    if (isStep && ++steps == lastStep && !lastIsDone) {
                        die(connection);
                    }
                    var result = call(target, method, arguments);
                    if (isStep && steps == lastStep) {
                        die(connection);
                    }
                    if (result instanceof Connection opened) {
                        return proxy(Connection.class, opened, opened);
                    }
                    return result instanceof PreparedStatement statement
                            ? proxy(PreparedStatement.class, statement, connection)
                            : result;
                }));
    }

    private void die(@Nullable Connection connection) throws SQLException {
        dead = true;
        Objects.requireNonNull(connection).abort(Runnable::run);
        throw new SQLException("killed at step " + steps, "08006");
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
