package org.onelicence.localstack.issuer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person who can log in. What an officer may decide is not said here but in the Authority register.
 *
 * @param officerNumber under which that register, and everybody who reads it from Kafka, knows the officer
 */
record Account(
        String login, String role, String name, @Nullable String officerNumber) {
    static List<Account> all() {
        var csv = Objects.requireNonNull(Account.class.getResourceAsStream("/accounts.csv"), "accounts.csv");
        try (var reader = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Account::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Account of(String line) {
        var fields = line.split(",", -1);
        return new Account(fields[0], fields[1], fields[2], fields[3].isEmpty() ? null : fields[3]);
    }
}
