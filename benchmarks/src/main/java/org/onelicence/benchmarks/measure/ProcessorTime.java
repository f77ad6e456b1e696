package org.onelicence.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Processor seconds of a process and everything it ever started, read from Linux's /proc (proc_pid_stat(5)). */
final class ProcessorTime {

    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_PER_SECOND = 100; // USER_HZ, fixed on every platform PostgreSQL is bundled for
    private static final int PARENT = 1; // fields after the name in brackets, from 0
    private static final int FIRST_TIME = 11; // utime, stime, and of ended children cutime, cstime

    private ProcessorTime() {}

    /** Of this JVM alone. */
    static double ofThisProcess() {
        return ofThis(2, stat(ProcessHandle.current().pid()));
    }

    /** Of a process, its children and theirs, those that ended included; NaN where there is no /proc. */
    static double ofTree(long pid) {
        if (!Files.isDirectory(PROC.resolve("self"))) {
            return Double.NaN;
        }
        Map<Long, List<Long>> children = new HashMap<>();
        Map<Long, String[]> stats = new HashMap<>();
        for (long each : pids()) {
            var stat = stat(each);
            if (stat.length > 0) {
                stats.put(each, stat);
                children.computeIfAbsent(Long.valueOf(stat[PARENT]), parent -> new ArrayList<>())
                        .add(each);
            }
        }
        return sum(pid, stats, children);
    }

    private static double sum(long pid, Map<Long, String[]> stats, Map<Long, List<Long>> children) {
        double sum = ofThis(4, stats.getOrDefault(pid, new String[0]));
        for (long child : children.getOrDefault(pid, List.of())) {
            sum += sum(child, stats, children);
        }
        return sum;
    }

    private static double ofThis(int times, String[] stat) {
        if (stat.length == 0) {
            return Double.NaN;
        }
        double ticks = 0;
        for (int i = 0; i < times; i++) {
            ticks += Long.parseLong(stat[FIRST_TIME + i]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    private static List<Long> pids() {
        try (var folders = Files.list(PROC)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The fields after the name; none where the process is gone. */
    private static String[] stat(long pid) {
        try {
            var line = Files.readString(PROC.resolve(Long.toString(pid)).resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }
}
