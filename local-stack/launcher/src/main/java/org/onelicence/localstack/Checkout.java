package org.onelicence.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The source tree that was built here: what runs is what its `target` folders hold. */
public record Checkout(Path root) {

    /** Found by the system property `onelicence.home`, else upwards from the working directory. */
    public static Checkout find() {
        var named = System.getProperty("onelicence.home");
        return new Checkout(
                named != null
                        ? Path.of(named).toAbsolutePath()
                        : upwards(Path.of("").toAbsolutePath()));
    }

    private static Path upwards(@Nullable Path from) {
        for (var folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("contracts/topics.txt"))) {
                return folder;
            }
        }
        throw new StackFailure("No One Licence source tree around " + from);
    }

    Path topics() {
        return root.resolve("contracts/topics.txt");
    }

    /** The folder of a module that was built. */
    Path built(String module) {
        var target = root.resolve(module).resolve("target");
        if (!Files.isDirectory(target.resolve("lib"))) {
            throw new StackFailure(module + " is not built: run ./mvnw -Dquick package");
        }
        return target;
    }

    Path jar(String module) {
        var target = built(module);
        return target.resolve(module.replace('/', '-') + ".jar");
    }

    /** Tells one build of a module from the next. */
    String build(String module) {
        try {
            return Files.getLastModifiedTime(jar(module)).toString();
        } catch (IOException e) {
            throw new StackFailure(module + " is not built: run ./mvnw -Dquick package", e);
        }
    }

    /** Where tests may unpack what does not change between runs. */
    public Path scratch() {
        return root.resolve("local-stack/launcher/target");
    }
}
