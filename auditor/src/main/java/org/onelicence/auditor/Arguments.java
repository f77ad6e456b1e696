package org.onelicence.auditor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed: words, options with a value, and flags. */
record Arguments(List<String> words, Map<String, List<String>> options) {

    private static final Set<String> FLAGS = Set.of("--json", "--entries");
    private static final Set<String> WITH_VALUE =
            Set.of("--key", "--keys", "--witness", "--origin", "--out", "--since", "--entry", "--position", "--until");

    static Arguments parse(String... typed) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, List<String>>();
        for (var i = 0; i < typed.length; i++) {
            var word = typed[i];
            if (FLAGS.contains(word)) {
                options.put(word, List.of());
            } else if (WITH_VALUE.contains(word) && i + 1 < typed.length) {
                options.computeIfAbsent(word, first -> new ArrayList<>()).add(typed[++i]);
            } else if (word.startsWith("--")) {
                throw new Unreadable("What is " + word + "? Try: auditor help");
            } else {
                words.add(word);
            }
        }
        return new Arguments(words, options);
    }

    String word(int index) {
        if (index >= words.size()) {
            throw new Unreadable("Something is missing. Try: auditor help");
        }
        return words.get(index);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    Optional<String> one(String option) {
        return all(option).stream().findFirst();
    }

    String required(String option) {
        return one(option).orElseThrow(() -> new Unreadable(option + " is missing. Try: auditor help"));
    }

    long number(String option) {
        var text = required(option);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Unreadable(option + " wants a number and not " + text);
        }
    }

    Trust trust() {
        var keys = new ArrayList<Key>();
        all("--key").forEach(text -> keys.add(Key.parse(text).mustBeOfALog()));
        all("--keys").forEach(file -> Documents.lines(file)
                .forEach(line -> keys.add(Key.parse(line).mustBeOfALog())));
        if (keys.isEmpty()) {
            throw new Unreadable("Whose signature is to be believed? --key name+id+key, or --keys file");
        }
        var witnesses = all("--witness").stream()
                .map(text -> Key.parse(text).mustBeOfAWitness())
                .toList();
        return new Trust(one("--origin").orElse(keys.get(0).name()), keys, witnesses);
    }
}
