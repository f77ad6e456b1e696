package org.onelicence.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that the class path brings for this platform, unpacked once. */
final class PostgresBinaries {
    static final String VERSION = "18.6";

    private PostgresBinaries() {}

    /** The folder with `bin`, `lib` and `share`; complete whenever it exists, since it is moved into place whole. */
    static Path unpackBelow(Path folder) throws IOException {
        var installed = folder.resolve("postgresql-" + VERSION);
        if (Files.isDirectory(installed)) {
            return installed;
        }
        Files.createDirectories(folder);
        var half = Files.createTempDirectory(folder, "unpacking-");
        try (var archive = new TarArchiveInputStream(new XZInputStream(open()))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, half);
            }
        }
        moveIntoPlace(half, installed);
        return installed;
    }

    private static void unpack(InputStream archive, TarArchiveEntry entry, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("Leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, target);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Another test run may have been quicker: then its copy is as good as ours. */
    private static void moveIntoPlace(Path half, Path installed) throws IOException {
        try {
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(half, installed, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException e) {
            throw e;
        } catch (IOException e) {
            if (!Files.isDirectory(installed)) {
                throw e;
            }
            Folders.delete(half);
        }
    }

    private static InputStream open() {
        return names().stream()
                .map(name -> PostgresBinaries.class.getResourceAsStream("/" + name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new StackFailure("There is no PostgreSQL " + VERSION + " for this platform ("
                        + System.getProperty("os.name") + ", " + System.getProperty("os.arch")
                        + "): use docker-compose.yml instead"));
    }

    private static List<String> names() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var arch = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        var name = "postgres-" + system + "-" + arch;
        return List.of(name + ".txz", name + "-alpine_linux.txz");
    }
}
