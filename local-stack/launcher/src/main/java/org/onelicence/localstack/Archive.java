package org.onelicence.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Classes as they lay in memory at the end of an earlier run: a JVM that maps them starts in about half the time. Made
 * when a process ends in order for the first time; a new build or another Java makes its own.
 */
final class Archive {
    private Archive() {}

    /**
     * The same JVM, with an archive that is used or about to be made.
     *
     * @param archives where they are kept; nowhere, nothing is gained
     * @param built the file or folder whose age tells one build from the next
     */
    static ChildJvm added(ChildJvm jvm, @Nullable Path archives, String module, Path built) {
        if (archives == null) {
            return jvm;
        }
        try {
            var file = archives.resolve(module + "-" + age(built) + ".jsa");
            var options = new ArrayList<>(jvm.options());
            if (Files.isRegularFile(file)) {
                options.add("-XX:SharedArchiveFile=" + file);
            } else {
                Files.createDirectories(archives);
                deleteOlder(archives, module);
                options.add("-XX:ArchiveClassesAtExit=" + file);
            }
            options.add("-Xshare:auto");
            options.add("-Xlog:disable");
            options.add("-Xlog:all=error:stderr");
            return new ChildJvm(jvm.mark(), jvm.heapMegabytes(), options, jvm.program());
        } catch (IOException e) {
            throw new StackFailure("Cannot keep class archives in " + archives + ": " + e.getMessage(), e);
        }
    }

    private static String age(Path built) throws IOException {
        var text = Runtime.version() + "-" + Files.getLastModifiedTime(built).toMillis();
        return text.replaceAll("[^A-Za-z0-9.]", "-");
    }

    private static void deleteOlder(Path archives, String module) throws IOException {
        try (var files = Files.newDirectoryStream(archives, module + "-*.jsa")) {
            for (var file : files) {
                Files.delete(file);
            }
        }
    }
}
