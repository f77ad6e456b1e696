package org.onelicence.log.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onelicence.log.store.AppendResult.Appended;
import org.onelicence.log.store.AppendResult.Repeated;

/** Holds a log against what clients tried and were told. Shares no code with what it judges. */
final class Judge {

    private final Collection<Try> tries;
    private final List<StoredEntry> log;
    private final Map<UUID, Long> positions = new HashMap<>();
    private final Map<String, Try> winners = new HashMap<>(); // the try of each command that counts
    private final List<String> wrong = new ArrayList<>();

    Judge(Collection<Try> tries, List<StoredEntry> log) {
        this.tries = tries;
        this.log = log;
    }

    List<String> violations() {
        checkOrder();
        checkOwners();
        tries.forEach(this::checkAnswer);
        checkRealTime();
        return wrong;
    }

    /** Whether a reader of the tail was shown everything, once and in order. */
    static List<String> misread(List<StoredEntry> seen, List<StoredEntry> log) {
        var shown = seen.stream().map(StoredEntry::position).toList();
        var due = log.stream().map(StoredEntry::position).toList();
        return shown.equals(due) ? List.of() : List.of("misread: of " + brief(due) + " shown were " + brief(shown));
    }

    private static String brief(List<Long> positions) {
        return positions.size() <= 20 ? positions.toString() : positions.size() + " positions";
    }

    private void checkOrder() {
        Map<String, Long> next = new HashMap<>();
        long expected = 1;
        for (var stored : log) {
            if (stored.position() != expected) {
                wrong.add("position " + stored.position() + " where " + expected + " was due");
            }
            expected = stored.position() + 1;
            var entry = stored.entry();
            if (entry.sequence() != next.getOrDefault(entry.aggregateId(), 0L)) {
                wrong.add("sequence " + entry.sequence() + " of " + entry.aggregateId() + " out of turn");
            }
            next.put(entry.aggregateId(), entry.sequence() + 1);
            if (!Arrays.equals(stored.leafHash(), leafHash(entry))) {
                wrong.add("position " + stored.position() + " has the leaf of something else");
            }
            positions.put(entry.eventId(), stored.position());
        }
    }

    private static byte[] leafHash(Entry entry) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((byte) 0); // RFC 6962 §2.1
            return sha256.digest(entry.canonical());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Each stored event belongs to a try, each try is stored whole or not at all, each command once. */
    private void checkOwners() {
        long owned = 0;
        for (var attempt : tries) {
            long stored = attempt.events.stream().filter(positions::containsKey).count();
            owned += stored;
            if (stored > 0 && stored < attempt.events.size()) {
                wrong.add("torn: " + attempt.command);
            }
            if (stored > 0 && winners.put(attempt.command, attempt) != null) {
                wrong.add("carried out twice: " + attempt.command);
            }
        }
        if (owned != log.size()) {
            wrong.add("invented: " + (log.size() - owned) + " events of nobody");
        }
    }

    private void checkAnswer(Try attempt) {
        var answer = attempt.answer;
        if (answer instanceof Appended appended) {
            checkStored(attempt, appended);
        } else if (answer != null && positions.containsKey(attempt.events.get(0))) {
            wrong.add("stored though refused: " + attempt.command + " was told " + answer);
        }
        if (answer instanceof Repeated repeated) {
            var winner = winners.get(attempt.command);
            if (winner == null || !winner.label.equals(new String(repeated.outcome(), UTF_8))) {
                wrong.add("not the first outcome: " + attempt.command);
            }
        }
    }

    private void checkStored(Try attempt, Appended appended) {
        for (int i = 0; i < attempt.events.size(); i++) {
            var position = positions.get(attempt.events.get(i));
            if (position == null) {
                wrong.add("lost: " + attempt.command + " was told " + appended);
            } else if (position != appended.from() + i) {
                wrong.add("moved: " + attempt.command + " was told " + appended + ", stands at " + position);
            }
        }
        if (appended.to() != appended.from() + attempt.events.size() - 1) {
            wrong.add("miscounted: " + attempt.command + " was told " + appended);
        }
    }

    /** What was over before another try began stands before it. */
    private void checkRealTime() {
        var told = winners.values().stream()
                .filter(attempt -> attempt.answer instanceof Appended)
                .sorted(Comparator.comparingLong(attempt -> attempt.toldNanos))
                .toList();
        var asked = winners.values().stream()
                .sorted(Comparator.comparingLong(attempt -> attempt.askedNanos))
                .toList();
        int over = 0;
        long highest = 0;
        for (var attempt : asked) {
            while (over < told.size() && told.get(over).toldNanos < attempt.askedNanos) {
                var events = told.get(over++).events;
                highest = Math.max(highest, positions.getOrDefault(events.get(events.size() - 1), 0L));
            }
            if (positions.getOrDefault(attempt.events.get(0), Long.MAX_VALUE) < highest) {
                wrong.add("stands before what was over: " + attempt.command);
            }
        }
    }
}
