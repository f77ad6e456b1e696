package org.onelicence.localstack.story;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.onelicence.localstack.StackAddresses;

/** A coffee shop on the real catalogue, from its registration to a suspended and restored permit. */
public final class Story {
    /** Serials count minutes from here, so that a lost story.json does not replay an old credit code. */
    private static final Instant FIRST_SERIAL = Instant.parse("2026-01-01T00:00:00Z");

    private static final List<Consumer<Stage>> CHAPTERS = List.of(
            Notification::play,
            OneApplication::play,
            Decisions::play,
            TheLicence::play,
            Disclosure::play,
            SixDoubles::play,
            Suspension::play);

    private Story() {}

    /** Plays the story, or finishes the one that was interrupted; throws {@link StoryFailure} where it stops. */
    public static void run(StackAddresses addresses, Path dataDirectory, PrintStream out) {
        var clock = Clock.system(ZoneId.of("Asia/Shanghai"));
        var minutes =
                Math.toIntExact(Duration.between(FIRST_SERIAL, clock.instant()).toMinutes());
        var progress = Progress.in(dataDirectory, minutes);
        var stage = new Stage(addresses, progress, clock, out);
        out.printf(
                """

                一业一证 · One Licence — %s
                %s  %s
                """,
                progress.isNew()
                        ? "一家咖啡店的故事 · the story of a coffee shop"
                        : "接着讲上次没讲完的故事 · going on with the unfinished story",
                stage.holderName(),
                stage.uscc());
        long start = System.nanoTime();
        CHAPTERS.forEach(chapter -> chapter.accept(stage));
        progress.finish();
        out.printf("%n故事讲完了，用时 %.1f 秒。 The story is told, in %.1f s.%n", seconds(start), seconds(start));
    }

    private static double seconds(long sinceNanos) {
        return (System.nanoTime() - sinceNanos) / 1e9;
    }
}
