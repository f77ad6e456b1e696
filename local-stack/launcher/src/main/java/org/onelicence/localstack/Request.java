package org.onelicence.localstack;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody typed after `./onelicence`. */
record Request(Verb verb, int portBase, boolean empty, boolean yes, Optional<String> part) {
    enum Verb {
        UP,
        STATUS,
        LOGS,
        STORY,
        DOWN,
        RESET
    }

    static final String USAGE = """
            Usage: ./onelicence up [--empty] [--port-base N] [--detach]   build when needed, start everything
                   ./onelicence status                                    what runs where
                   ./onelicence logs [service]                            the last lines, or one service's log as it grows
                   ./onelicence story                                     play the story of a coffee shop
                   ./onelicence down                                      stop everything in order
                   ./onelicence reset [--yes]                             stop everything and delete all data""";

    static Request of(List<String> arguments) {
        var words = new ArrayDeque<>(arguments);
        var verb = verb(words.isEmpty() ? "" : words.pop());
        int portBase = PortPlan.DEFAULT_BASE;
        boolean empty = false;
        boolean yes = false;
        Optional<String> part = Optional.empty();
        while (!words.isEmpty()) {
            var word = words.pop();
            if (verb == Verb.UP && word.equals("--empty")) {
                empty = true;
            } else if (verb == Verb.UP && word.equals("--port-base")) {
                portBase = number(words.isEmpty() ? "" : words.pop());
            } else if (verb == Verb.UP && word.startsWith("--port-base=")) {
                portBase = number(word.substring("--port-base=".length()));
            } else if (verb == Verb.RESET && word.equals("--yes")) {
                yes = true;
            } else if (verb == Verb.LOGS && part.isEmpty() && Parts.NAMES.contains(word)) {
                part = Optional.of(word);
            } else if (verb == Verb.LOGS && part.isEmpty()) {
                throw new StackFailure(
                        "No part is called " + word + "; there are " + String.join(", ", Parts.NAMES) + ".");
            } else {
                throw new StackFailure("I do not understand " + word + ".\n" + USAGE);
            }
        }
        return new Request(verb, portBase, empty, yes, part);
    }

    private static Verb verb(String word) {
        try {
            return Verb.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new StackFailure(word.isEmpty() ? USAGE : "I do not understand " + word + ".\n" + USAGE, unknown);
        }
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new StackFailure("--port-base needs a number, for example 9700.", e);
        }
    }
}
