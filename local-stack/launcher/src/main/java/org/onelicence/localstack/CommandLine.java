package org.onelicence.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command line of a running process, its arguments separated by spaces. */
final class CommandLine {
    private CommandLine() {}

    /** Linux tells it whole; elsewhere the JDK's answer has to do. Empty when nobody may know. */
    static String of(ProcessHandle process) {
        var told = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            if (Files.isReadable(told)) {
                return new String(Files.readAllBytes(told), StandardCharsets.UTF_8).replace('\0', ' ');
            }
        } catch (IOException gone) {
            return "";
        }
        var info = process.info();
        return info.commandLine()
                .orElseGet(() -> String.join(" ", info.arguments().orElse(new String[0])));
    }
}
