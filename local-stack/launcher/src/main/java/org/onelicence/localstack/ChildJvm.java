package org.onelicence.localstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a JVM of ours: small, quick to start, and recognisable by its mark. */
record ChildJvm(String mark, int heapMegabytes, List<String> options, List<String> program) {

    /** The mark of a JVM of the stack that keeps its data there. */
    static String mark(String name, Path data) {
        return "-Donelicence.child=" + name + "@" + data.toAbsolutePath();
    }

    List<String> command() {
        var command = new ArrayList<String>();
        command.add(java());
        command.add(mark);
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx" + heapMegabytes + "m"));
        command.addAll(options);
        command.addAll(program);
        return command;
    }

    /** The same Java that runs us. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
