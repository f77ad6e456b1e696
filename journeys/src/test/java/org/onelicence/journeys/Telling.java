package org.onelicence.journeys;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.onelicence.localstack.story.Story;
import org.onelicence.localstack.story.StoryFailure;

/** One telling of the story, and what was heard of it so far. */
final class Telling {
    private final RunningStack stack;
    private final Path memory;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    private Telling(RunningStack stack, Path memory) {
        this.stack = stack;
        this.memory = memory;
    }

    static Telling of(RunningStack stack, Path memory) {
        return new Telling(stack, memory);
    }

    /** Tells it to the end, or fails with the story's own words. */
    String whole() {
        Story.run(stack.addresses(), memory, new PrintStream(heard, true, StandardCharsets.UTF_8));
        return heard();
    }

    /** Tells it in the background; a failure is part of the plan there. */
    CompletableFuture<Void> begun() {
        return CompletableFuture.runAsync(() -> {
            try {
                whole();
            } catch (StoryFailure interrupted) {
                heard.writeBytes("\n-- interrupted --\n".getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    int stepsDone() {
        return (int)
                heard().lines().filter(line -> line.strip().startsWith("✓")).count();
    }

    String heard() {
        return heard.toString(StandardCharsets.UTF_8);
    }
}
