package org.onelicence.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private final Path folder;

    SecretsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void are_made_once_and_read_by_their_owner_only() throws IOException {
        var data = new DataFolder(folder);
        var first = Secrets.in(data).of(Secrets.ACCOUNTS);

        assertThat(first).hasSize(20).matches("[a-z2-9]+");
        assertThat(Secrets.in(data).of(Secrets.ACCOUNTS)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void differ_from_one_another() {
        var secrets = Secrets.in(new DataFolder(folder));

        assertThat(secrets.of("client.licence-command")).isNotEqualTo(secrets.of("client.licence-query"));
    }
}
