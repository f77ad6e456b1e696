package org.onelicence.localstack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onelicence.localstack.story.Story;

/**
 * Starts every part, waits until each answers, and stays: what dies is said and started again, and when we are asked to
 * stop, everything stops in order.
 */
final class Supervisor {
    private static final Duration SERVICE_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration BACK_OFF_FIRST = Duration.ofSeconds(1);
    private static final Duration BACK_OFF_MAX = Duration.ofSeconds(30);

    /** A part that ran this long before it died had recovered: the next wait is short again. */
    private static final Duration HEALTHY = Duration.ofMinutes(1);

    private final Checkout checkout;
    private final DataFolder data;
    private final PortPlan ports;
    private final Secrets secrets;
    private final PrintStream out;
    private final Parts parts;

    /** Nobody waits for the other parts of a stack that will not be whole. */
    private final CompletableFuture<Void> firstFailure = new CompletableFuture<>();

    private volatile boolean stopping;

    Supervisor(Checkout checkout, DataFolder data, PortPlan ports, PrintStream out) {
        this.checkout = checkout;
        this.data = data;
        this.ports = ports;
        this.secrets = Secrets.in(data);
        this.out = out;
        this.parts = new Parts(data);
    }

    StackAddresses addresses() {
        return ports.addresses(secrets.of(Secrets.ACCOUNTS));
    }

    /** The caller holds the lock, so whatever still runs of this stack is nobody's child any more. */
    void start() {
        var orphans = parts.running();
        if (!orphans.isEmpty()) {
            out.println("An earlier supervisor died and left " + String.join(", ", orphans) + "; stopping them first.");
            parts.stopInOrder();
        }
        ports.refuseBusy();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        startParts();
    }

    private void startParts() {
        var postgres = begin(Parts.POSTGRESQL, this::startPostgres);
        var kafka = begin(Parts.KAFKA, this::startBroker);
        var issuer = begin(Parts.ISSUER, this::startIssuer);
        // A service that finds its topics can wait for the broker by itself; the first time they must be made before.
        var needed = topicsExist() ? postgres : CompletableFuture.allOf(postgres, kafka);
        var services = needed.thenCompose(ready -> CompletableFuture.allOf(Stream.of(ServicePart.values())
                .map(service -> begin(service.module(), () -> startService(service)))
                .toArray(CompletableFuture[]::new)));
        try {
            CompletableFuture.anyOf(firstFailure, CompletableFuture.allOf(kafka, issuer, services))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackFailure failure
                    ? failure
                    : new StackFailure("Could not start: " + e.getCause(), e);
        }
    }

    private boolean topicsExist() {
        return Topics.read(checkout.topics()).areStoredIn(data.of("kafka"));
    }

    private CompletableFuture<Void> begin(String name, Supplier<ChildProcess> starter) {
        var started = new CompletableFuture<Void>();
        var keeper = new Thread(() -> keep(name, starter, started), "keep-" + name);
        keeper.setDaemon(true);
        keeper.start();
        return started;
    }

    /** One part's life: a first start that must work, then a restart after each death. */
    private void keep(String name, Supplier<ChildProcess> starter, CompletableFuture<Void> started) {
        ChildProcess child;
        try {
            long began = System.nanoTime();
            child = starter.get();
            if (stopping) { // it came up while everything else went down
                child.stop(STOP_LIMIT);
                return;
            }
            out.printf(Locale.ROOT, "  %-20s ready after %4.1f s%n", name, (System.nanoTime() - began) / 1e9);
            started.complete(null);
        } catch (RuntimeException e) {
            firstFailure.completeExceptionally(e);
            return;
        }
        var wait = BACK_OFF_FIRST;
        while (true) {
            long began = System.nanoTime();
            int code = child.onExit().join().exitValue();
            if (stopping) {
                return;
            }
            boolean wasHealthy = System.nanoTime() - began > HEALTHY.toNanos();
            wait = wasHealthy ? BACK_OFF_FIRST : wait;
            out.println(
                    name + " ended unasked (exit code " + code + "); starting it again in " + wait.toSeconds() + " s.");
            child = restart(name, starter, wait);
            wait = min(wait.multipliedBy(2), BACK_OFF_MAX);
        }
    }

    private ChildProcess restart(String name, Supplier<ChildProcess> starter, Duration firstWait) {
        var wait = firstWait;
        while (true) {
            Patience.until(wait, () -> stopping);
            try {
                var child = starter.get();
                out.println(name + " runs again.");
                return child;
            } catch (StackFailure e) {
                wait = min(wait.multipliedBy(2), BACK_OFF_MAX);
                out.println(name + " did not start: " + e.getMessage());
                out.println("Trying again in " + wait.toSeconds() + " s.");
            }
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private ChildProcess startPostgres() {
        var folders = new Postgres.PostgresFolders(
                data.root(), data.of("postgresql"), data.log(Parts.POSTGRESQL), data.pidFile(Parts.POSTGRESQL));
        refuseWhileStopping();
        var server = Postgres.start(folders, ports.postgres(), secrets.of(Secrets.SUPERUSER));
        for (var service : ServicePart.values()) {
            server.ensureDatabase(service.database(), secrets.of("owner." + service.module()));
            server.ensureServiceRole(
                    service.database(), service.databaseUser(), secrets.of("database." + service.module()));
        }
        return server.process();
    }

    private ChildProcess startBroker() {
        var folders = new Broker.BrokerFolders(
                data.of("kafka"), data.log(Parts.KAFKA), data.pidFile(Parts.KAFKA), archive(Parts.KAFKA));
        refuseWhileStopping();
        return Broker.start(checkout, folders, ports.kafka(), ports.kafkaController())
                .process();
    }

    private ChildProcess startIssuer() {
        var clients = Stream.of(ServicePart.values())
                .map(service -> new Issuer.Client(
                        service.module(), service.url(ports), secrets.of("client." + service.module())))
                .toList();
        refuseWhileStopping();
        return Issuer.start(
                        checkout,
                        new Issuer.Settings(ports.issuer(), secrets.of(Secrets.ACCOUNTS), clients),
                        data,
                        archive(Parts.ISSUER))
                .process();
    }

    private ChildProcess startService(ServicePart service) {
        refuseWhileStopping();
        var child = ChildProcess.start(service.launch(checkout, data, ports, secrets, archive(service.module())));
        try {
            child.await(SERVICE_LIMIT, new HttpHealth(service.url(ports)));
            return child;
        } catch (RuntimeException e) {
            child.stop(Duration.ofSeconds(5));
            throw e;
        }
    }

    private Archive archive(String part) {
        var built =
                switch (part) {
                    case Parts.KAFKA -> checkout.built("local-stack/broker").resolve("lib");
                    case Parts.ISSUER -> checkout.jar(Issuer.MODULE);
                    default -> checkout.jar(part);
                };
        return Archive.of(data.archives(), part, built);
    }

    /** One after the other and in the background: each stands still for a moment while its classes are copied. */
    void takeArchives() {
        var taker = new Thread(
                () -> Parts.JVMS.stream()
                        .filter(part -> !stopping && !archive(part).exists())
                        .forEach(part -> parts.running(part).ifPresent(process -> archive(part)
                                .take(process.pid(), part, data.log("class-archives")))),
                "take-archives");
        taker.setDaemon(true);
        taker.start();
    }

    private void refuseWhileStopping() {
        if (stopping) {
            throw new StackFailure("Stopping");
        }
    }

    /** Loading it again would change nothing, but it takes seconds: once for each build is enough. */
    void loadCatalogue() {
        var build = checkout.build(ServicePart.COMMAND.module());
        if (data.says(data.catalogue(), build)) {
            return;
        }
        long began = System.nanoTime();
        new Catalogue(addresses()).load();
        data.mark(data.catalogue(), build);
        out.printf(Locale.ROOT, "  %-20s ready after %4.1f s%n", "catalogue", (System.nanoTime() - began) / 1e9);
    }

    /** A story that breaks off is told about and can be gone on with; the stack stays up. */
    void tellStory() {
        try {
            Story.run(addresses(), data.root(), out);
            data.mark(data.told(), "");
        } catch (RuntimeException e) {
            out.println("The story broke off: " + e.getMessage());
            out.println("Everything stays up; `./onelicence story` goes on with it.");
        }
    }

    void stop() {
        if (stopping) {
            return;
        }
        stopping = true;
        if (!parts.running().isEmpty()) {
            out.println();
            out.println("Stopping in order …");
            parts.stopInOrder();
            out.println("Stopped. Data stays in " + data.root());
        }
        data.unmark(data.ready());
        data.unmark(data.pidFile(Running.SUPERVISOR));
    }
}
