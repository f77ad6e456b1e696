package org.onelicence.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.onelicence.test.RealPostgres.Database;

class RealPostgresTest {
    @Test
    void an_acknowledged_commit_is_on_the_disk() throws SQLException {
        try (var connection = connect(RealPostgres.database("durable"))) {
            assertThat(asked(connection, "show fsync")).isEqualTo("on");
            assertThat(asked(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(asked(connection, "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void text_is_ordered_alike_on_every_machine() throws SQLException {
        try (var connection = connect(RealPostgres.database("ordered"))) {
            assertThat(asked(connection, """
                    select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()
                    """)).isEqualTo("b C.UTF-8");
        }
    }

    @Test
    void a_role_reaches_its_own_database_only() {
        var mine = RealPostgres.database("mine");
        var other = RealPostgres.database("other");

        assertThatThrownBy(() -> DriverManager.getConnection(other.url(), mine.user(), mine.password()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> DriverManager.getConnection(mine.url(), mine.user(), "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("authentication failed");
    }

    @Test
    void the_same_name_asked_twice_gives_two_databases() {
        assertThat(RealPostgres.database("same").url())
                .isNotEqualTo(RealPostgres.database("same").url());
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static String asked(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
