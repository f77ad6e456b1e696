package org.onelicence.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/** A Kafka broker of one node, in a JVM of its own so that log4j and Scala stay out of everybody's class path. */
public final class Broker implements AutoCloseable {
    private static final int HEAP_MEGABYTES = 384;

    /** After a hard kill the port opens only when the controller has given up the old session. */
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final int port;
    private final ChildProcess process;

    private Broker(int port, ChildProcess process) {
        this.port = port;
        this.process = process;
    }

    /** For tests: free ports, and an end with us. */
    public static Broker start(Checkout checkout, Path data, Path log) {
        return start(checkout, new BrokerFolders(data, log, null, null), Ports.free(), Ports.free());
    }

    /** Starts it and returns when every topic of the contracts exists. */
    static Broker start(Checkout checkout, BrokerFolders folders, int port, int controllerPort) {
        try {
            var settings = folders.data().resolveSibling("kafka.properties");
            Files.createDirectories(folders.data());
            Files.writeString(settings, settings(folders.data(), port, controllerPort));
            var libraries = checkout.built("local-stack/broker")
                    .resolve("lib")
                    .resolve("*")
                    .toString();
            if (!Files.isRegularFile(folders.data().resolve("meta.properties"))) {
                format(libraries, settings, folders.log());
            }
            var broker = new Broker(port, ChildProcess.start(launch(libraries, settings, folders)));
            broker.awaitTopics(Topics.read(checkout.topics()));
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Events are never thrown away by age: a reader may be rebuilt from the first one. */
    private static String settings(Path data, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=BROKER://127.0.0.1:%1$d
                listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=BROKER
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=3
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.num.partitions=5
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                log.retention.ms=-1
                """.formatted(port, controllerPort, data.toAbsolutePath());
    }

    private static void format(String libraries, Path settings, Path log) throws IOException {
        var tool = List.of(
                "-cp",
                libraries,
                "kafka.tools.StorageTool",
                "format",
                "--ignore-formatted",
                "-t",
                Uuid.randomUuid().toString(),
                "-c",
                settings.toString());
        Commands.run("Formatting the broker's storage", new ChildJvm("-Dformat", 128, List.of(), tool).command(), log);
    }

    private static Launch launch(String libraries, Path settings, BrokerFolders folders) {
        var mark = ChildJvm.mark("kafka", folders.data());
        var jvm = new ChildJvm(
                mark,
                HEAP_MEGABYTES,
                List.of("-Dlog4j2.level=WARN"),
                List.of("-cp", libraries, "kafka.Kafka", settings.toString()));
        var archive = folders.archive();
        var command = (archive == null ? jvm : archive.added(jvm)).command();
        return new Launch("kafka", mark, command, Map.of(), folders.log(), folders.pidFile(), Launch.TERMINATE);
    }

    private void awaitTopics(Topics topics) {
        try {
            process.await(START_LIMIT, () -> Ports.answers(port));
            try (var admin = admin()) {
                process.await(START_LIMIT, () -> hasAll(admin, topics));
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3000));
    }

    private static boolean hasAll(Admin admin, Topics topics) {
        try {
            var existing = admin.listTopics().names().get();
            var missing = topics.all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.of((short) 1)))
                    .toList();
            admin.createTopics(missing).all().get();
            return true;
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for Kafka", e);
        }
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(STOP_LIMIT);
    }

    /** Where the broker's files are; without a pid file it ends with us. */
    record BrokerFolders(
            Path data,
            Path log,
            @Nullable Path pidFile,
            @Nullable Archive archive) {}
}
