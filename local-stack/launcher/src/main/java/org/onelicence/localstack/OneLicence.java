package org.onelicence.localstack;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.onelicence.localstack.story.Story;

/** The program behind the script `onelicence`. */
public final class OneLicence {
    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int NOT_RUNNING = 3;
    private static final Duration DOWN_LIMIT = Duration.ofSeconds(90);

    /** What a stack leaves in its data folder: nothing else there is ever deleted. */
    private static final List<String> KEPT = List.of(
            "postgresql",
            "postgresql.half-made",
            "postgresql-" + PostgresBinaries.VERSION,
            "kafka",
            "kafka.properties",
            "issuer",
            "classes",
            "logs",
            "run",
            "story.json",
            "story-told",
            "secrets.properties");

    private final Checkout checkout = Checkout.find();
    private final DataFolder data = DataFolder.find(checkout);
    private final Running running = new Running(data);
    private final Parts parts = new Parts(data);
    private final PrintStream out;

    private OneLicence(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // our libraries may log into nowhere
        // Chinese text must survive a terminal whose locale says POSIX.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int code;
        try {
            code = new OneLicence(out).run(Request.of(List.of(arguments)));
        } catch (StackFailure e) {
            out.println(e.getMessage());
            code = FAILED;
        }
        System.exit(code);
    }

    private int run(Request asked) {
        return switch (asked.verb()) {
            case UP -> up(asked);
            case STATUS -> status();
            case LOGS -> logs(asked);
            case STORY -> story();
            case DOWN -> down();
            case RESET -> reset(asked);
        };
    }

    private int up(Request asked) {
        data.create();
        var lock = running.take();
        if (lock.isEmpty()) {
            out.println("One Licence is already running"
                    + running.supervisor()
                            .map(it -> " (process " + it.pid() + ")")
                            .orElse("") + ".");
            return status();
        }
        var ports = new PortPlan(asked.portBase());
        var supervisor = new Supervisor(checkout, data, ports, out);
        running.announce(ports);
        out.println("Starting One Licence on ports " + ports.base() + " to " + ports.kafkaController() + " …");
        try {
            supervisor.start();
            supervisor.loadCatalogue();
        } catch (StackFailure e) {
            supervisor.stop();
            throw e;
        }
        if (!asked.empty() && !Files.exists(data.told())) {
            supervisor.tellStory();
        }
        out.println(Guide.of(supervisor.addresses(), data.root()));
        data.mark(data.ready(), Long.toString(ProcessHandle.current().pid()));
        supervisor.takeArchives();
        stayUntilStopped();
        return OK;
    }

    /** The shutdown hook does the rest. */
    private static void stayUntilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int status() {
        var supervisor = running.supervisor();
        var ports = running.ports();
        out.println(supervisor
                .map(it -> "supervisor           runs (process " + it.pid() + ")")
                .orElse("supervisor           does not run"));
        boolean wholesome = true;
        for (var name : Parts.NAMES) {
            var process = parts.running(name);
            boolean answers = process.isPresent() && answers(name, ports);
            wholesome &= answers;
            out.printf(
                    Locale.ROOT,
                    "%-20s %s%n",
                    name,
                    process.map(it -> (answers ? "answers" : "does not answer") + " (process " + it.pid() + ")  "
                                    + address(name, ports))
                            .orElse("does not run"));
        }
        if (supervisor.isEmpty()) {
            return NOT_RUNNING;
        }
        out.println("password of all accounts: " + Secrets.in(data).of(Secrets.ACCOUNTS));
        out.println("data: " + data.root());
        return wholesome ? OK : FAILED;
    }

    private static boolean answers(String name, PortPlan ports) {
        var at = address(name, ports);
        return at.startsWith("http")
                ? new HttpHealth(java.net.URI.create(at)).getAsBoolean()
                : Ports.answers(Integer.parseInt(at.substring(at.indexOf(':') + 1)));
    }

    private static String address(String name, PortPlan ports) {
        return switch (name) {
            case Parts.POSTGRESQL -> "127.0.0.1:" + ports.postgres();
            case Parts.KAFKA -> "127.0.0.1:" + ports.kafka();
            case Parts.ISSUER -> "http://localhost:" + ports.issuer();
            case "licence-command" -> "http://localhost:" + ports.command();
            case "licence-query" -> "http://localhost:" + ports.query();
            default -> "http://localhost:" + ports.supervision();
        };
    }

    private int logs(Request asked) {
        var command = new ArrayList<>(List.of("tail"));
        asked.part()
                .ifPresentOrElse(
                        part -> command.addAll(
                                List.of("-n", "100", "-F", data.log(part).toString())),
                        () -> {
                            command.addAll(List.of("-n", "10"));
                            Parts.NAMES.stream()
                                    .map(data::log)
                                    .filter(Files::exists)
                                    .forEach(log -> command.add(log.toString()));
                        });
        if (command.size() == 3) {
            throw new StackFailure("There are no logs yet: ./onelicence up");
        }
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new StackFailure("Cannot show the logs in " + data.of("logs") + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OK;
        }
    }

    private int story() {
        if (running.supervisor().isEmpty()) {
            throw new StackFailure("One Licence does not run: ./onelicence up");
        }
        var addresses = running.ports().addresses(Secrets.in(data).of(Secrets.ACCOUNTS));
        try {
            Story.run(addresses, data.root(), out);
            data.mark(data.told(), "");
            return OK;
        } catch (RuntimeException e) {
            throw new StackFailure(
                    "The story broke off: " + e.getMessage() + "\n`./onelicence story` goes on with it.", e);
        }
    }

    private int down() {
        var supervisor = running.supervisor();
        if (supervisor.isEmpty() && parts.running().isEmpty()) {
            out.println("One Licence does not run.");
            return OK;
        }
        supervisor.ifPresent(process -> {
            process.destroy();
            if (!Patience.until(DOWN_LIMIT, () -> !process.isAlive())) {
                process.destroyForcibly();
            }
        });
        parts.stopInOrder();
        out.println("Stopped. Data stays in " + data.root());
        return OK;
    }

    private int reset(Request asked) {
        if (!Files.exists(data.root())) {
            out.println("There is no data in " + data.root());
            return OK;
        }
        if (!asked.yes() && !confirmed()) {
            out.println("Nothing was deleted.");
            return FAILED;
        }
        down();
        KEPT.forEach(name -> Folders.delete(data.of(name)));
        out.println("All data in " + data.root() + " was deleted.");
        return OK;
    }

    private boolean confirmed() {
        out.print("This stops One Licence and deletes all its data in " + data.root() + ". Type yes to go on: ");
        out.flush();
        try {
            var answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return "yes".equals(answer);
        } catch (IOException e) {
            return false;
        }
    }
}
