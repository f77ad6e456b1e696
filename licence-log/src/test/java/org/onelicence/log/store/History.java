package org.onelicence.log.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.onelicence.log.store.AppendResult.Appended;
import org.onelicence.log.store.AppendResult.Conflict;
import org.onelicence.log.store.AppendResult.KeyReused;
import org.onelicence.log.store.AppendResult.Repeated;

/**
 * What clients tried and were told. Each try is noted before it is made and each answer after it came, also as lines of
 * text, so that a process may be killed and its history be judged by another.
 */
final class History {

    private final Map<String, Try> tries = new ConcurrentHashMap<>(); // by label
    private final Consumer<String> lines;

    History() {
        this(line -> {});
    }

    History(Consumer<String> lines) {
        this.lines = lines;
    }

    Try begin(String command, List<Entry> entries) {
        var label = UUID.randomUUID().toString();
        return begin(command, label, entries.stream().map(Entry::eventId).toList());
    }

    private Try begin(String command, String label, List<UUID> events) {
        var attempt = new Try(command, label, events);
        tries.put(label, attempt);
        lines.accept("try " + label + " " + command + " "
                + events.stream().map(UUID::toString).collect(Collectors.joining(",")));
        return attempt;
    }

    void told(Try attempt, AppendResult result) {
        attempt.told(result);
        lines.accept("told " + attempt.label + " " + words(result));
    }

    /** Takes over a line of another process; the order of its lines is the order of its time. */
    void read(String line) {
        var words = line.split(" ");
        if (words[0].equals("try")) {
            var events = Arrays.stream(words[3].split(",")).map(UUID::fromString);
            begin(words[2], words[1], events.toList());
        } else if (words[0].equals("told")) {
            var attempt = tries.get(words[1]);
            if (attempt == null) {
                throw new IllegalArgumentException("An answer to nobody: " + line);
            }
            told(attempt, result(words));
        } else {
            throw new IllegalArgumentException("Not a line of a history: " + line);
        }
    }

    private static String words(AppendResult result) {
        if (result instanceof Appended appended) {
            return "appended " + appended.from() + " " + appended.to();
        }
        if (result instanceof Conflict conflict) {
            return "conflict " + conflict.aggregateId() + " " + conflict.lastSequence();
        }
        if (result instanceof Repeated repeated) {
            return "repeated " + new String(repeated.outcome(), UTF_8);
        }
        return "reused";
    }

    private static AppendResult result(String[] words) {
        return switch (words[2]) {
            case "appended" -> new Appended(Long.parseLong(words[3]), Long.parseLong(words[4]));
            case "conflict" -> new Conflict(words[3], Long.parseLong(words[4]));
            case "repeated" -> new Repeated(words[3].getBytes(UTF_8), null);
            default -> new KeyReused(words[1]);
        };
    }

    Collection<Try> tries() {
        return List.copyOf(tries.values());
    }

    /** Commands nobody knows the end of. */
    Set<String> inDoubt() {
        Set<String> doubtful = new LinkedHashSet<>();
        Set<String> done = new LinkedHashSet<>();
        tries.values().forEach(attempt -> (attempt.isDone() ? done : doubtful).add(attempt.command));
        doubtful.removeAll(done);
        return doubtful;
    }

    long acknowledgedEvents() {
        return tries.values().stream()
                .filter(attempt -> attempt.answer instanceof Appended)
                .mapToLong(attempt -> attempt.events.size())
                .sum();
    }

    /** How many tries got which answer. */
    Map<String, Long> answers() {
        return tries.values().stream()
                .map(attempt -> attempt.answer)
                .map(answer -> answer == null ? "InDoubt" : answer.getClass().getSimpleName())
                .collect(Collectors.groupingBy(answer -> answer, TreeMap::new, Collectors.counting()));
    }

    /** Everything that is wrong with a log, in words; empty where all is well. */
    List<String> violations(List<StoredEntry> log) {
        return new Judge(tries(), log).violations();
    }
}
