package org.onelicence.localstack;

import java.io.IOException;

/** Signals that Java cannot send by itself. */
final class Signals {
    private Signals() {}

    /** A process that is already gone is no failure. */
    static void send(String signal, long pid) throws IOException {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
