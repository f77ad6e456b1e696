package org.onelicence.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A JVM's classes as they lay in memory in an earlier run: one that maps them starts in about half the time. Taken from
 * the running process while nobody waits, for at its end everybody does; a new build or another Java has its own.
 */
record Archive(Path file) {

    /**
     * The archive of one part.
     *
     * @param built the file or folder whose age tells one build from the next
     */
    static Archive of(Path folder, String part, Path built) {
        try {
            var build =
                    Runtime.version() + "-" + Files.getLastModifiedTime(built).toMillis();
            return new Archive(folder.resolve(part + "-" + build.replaceAll("[^A-Za-z0-9.]", "-") + ".jsa"));
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + built + ": " + e.getMessage(), e);
        }
    }

    boolean exists() {
        return Files.isRegularFile(file);
    }

    /** The same JVM, using the archive or remembering what will belong into it. An unusable archive is ignored. */
    ChildJvm added(ChildJvm jvm) {
        var options = new ArrayList<>(jvm.options());
        options.add(exists() ? "-XX:SharedArchiveFile=" + file : "-XX:+RecordDynamicDumpInfo");
        options.addAll(List.of("-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr"));
        return new ChildJvm(jvm.mark(), jvm.heapMegabytes(), options, jvm.program());
    }

    /** Taken beside and moved into place, since a JVM maps what it finds. Without one a start is slower, that is all. */
    void take(long pid, String part, Path log) {
        var folder = Objects.requireNonNull(file.getParent());
        var half = folder.resolve(part + ".half");
        try {
            Files.createDirectories(folder);
            deleteOlder(folder, part);
            Files.deleteIfExists(half);
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            Commands.run(
                    "Archiving the classes of " + part,
                    List.of(jcmd, Long.toString(pid), "VM.cds", "dynamic_dump", half.toString()),
                    log);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | StackFailure slowerStart) {
            // The log of the attempt says why; nobody has to act on it.
        }
    }

    private static void deleteOlder(Path folder, String part) throws IOException {
        try (var files = Files.newDirectoryStream(folder, part + "-*.jsa")) {
            for (var old : files) {
                Files.delete(old);
            }
        }
    }
}
